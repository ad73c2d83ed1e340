package com.artify.catalog;

import java.time.Duration;

/** What came of a call to Shopify's Admin API. */
public sealed interface StoreResult<T> {
    /** It was done, or answered. */
    record Done<T>(T value) implements StoreResult<T> {}

    /** The product is not, or no longer, in the shop. */
    record NotFound<T>() implements StoreResult<T> {}

    /**
     * Shopify says no, and would again.
     *
     * @param code of the Admin API, such as {@code OPTIONS_OVER_LIMIT}
     * @param message in Shopify's words
     */
    record Refused<T>(String code, String message) implements StoreResult<T> {}

    /** Shopify throttles, is down or is not connected; the same call may succeed later. */
    record Unavailable<T>(Duration retryAfter) implements StoreResult<T> {}
}
