package com.artify.shopify.webhooks;

import com.artify.base.jdbc.StoredEnums;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A message of Shopify that could not be taken in.
 *
 * @param name what the thing it is about is called, such as {@code #1001}
 * @param detail what went wrong, for operators
 * @param givenUp whether it waits for somebody to try it again; else the program will
 */
public record DeadLetter(
        UUID id,
        String topic,
        String name,
        Problem problem,
        Optional<String> detail,
        Instant received,
        int attempts,
        boolean givenUp) {
    /** What went wrong, in a few kinds that people can tell apart. */
    public enum Problem {
        /** The payload is no JSON. */
        UNREADABLE,
        /** Others changed the same thing at the same time, each time. */
        BUSY,
        /** The program could not do what the message asks for. */
        UNEXPECTED;

        static Problem of(String error) {
            if (error.equals("unreadable")) {
                return UNREADABLE;
            }
            return error.contains("Lock") ? BUSY : UNEXPECTED;
        }

        /** The key of the sentence for staff. */
        public String textKey() {
            return "webhook.problem." + StoredEnums.text(this);
        }
    }
}
