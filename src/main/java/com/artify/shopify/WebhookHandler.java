package com.artify.shopify;

import java.util.Set;

/** A feature's ear for what happens in shops. */
public interface WebhookHandler {
    /** The topics to be told of, such as {@code orders/paid}. */
    Set<String> topics();

    /**
     * Takes in one event of a known shop, in a transaction. It may be called again for the same
     * event; what it throws is rolled back and retried with growing pauses for about an hour.
     */
    void handle(WebhookEvent event);
}
