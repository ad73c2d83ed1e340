package com.artify.shopify.webhooks;

/** Where a delivered event stands; columns hold the names in lower case. */
enum WebhookStatus {
    /** Stored and waiting. */
    RECEIVED,
    /** Taken in by its handlers, or of a topic that none asked for. */
    PROCESSED,
    /** Failed and waiting for another try. */
    FAILED,
    /** Failed for good; an operator has to look. */
    DEAD,
    /** Of a shop that we do not know, or that the payload contradicts. */
    IGNORED
}
