package com.artify.base;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address that mail can be sent to, as the HTML standard defines a valid one; lower case. */
public record EmailAddress(@JsonValue String value) {
    private static final int MOST_LETTERS = 254;
    private static final Pattern FORM =
            Pattern.compile(
                    "[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
                            + "(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+");

    @JsonCreator
    public EmailAddress {
        if (value.length() > MOST_LETTERS || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** The address in {@code text}, blanks around it and capitals aside. */
    public static Optional<EmailAddress> parse(String text) {
        String address = text.strip().toLowerCase(Locale.ROOT);
        return address.length() <= MOST_LETTERS && FORM.matcher(address).matches()
                ? Optional.of(new EmailAddress(address))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
