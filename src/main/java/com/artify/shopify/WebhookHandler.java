package com.artify.shopify;

import java.util.Set;

/** A feature's ear for what happens in shops. */
public interface WebhookHandler {
    /** The topics to be told of, such as {@code orders/paid}. */
    Set<String> topics();

    /**
     * Takes in one event of a known shop, in a transaction; never two events of the same thing at
     * once. Older news come first where both wait, but may still come late, and it may be called
     * again for the same event; what it throws is rolled back and retried with growing pauses for
     * about an hour.
     */
    void handle(WebhookEvent event);
}
