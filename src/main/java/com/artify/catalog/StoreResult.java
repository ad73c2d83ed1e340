package com.artify.catalog;

import java.time.Duration;
import java.util.function.Function;

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

    /** The same result of something made from what was answered. */
    default <R> StoreResult<R> map(Function<T, R> change) {
        return switch (this) {
            case Done<T>(T value) -> new Done<>(change.apply(value));
            case NotFound<T> none -> new NotFound<>();
            case Refused<T>(String code, String message) -> new Refused<>(code, message);
            case Unavailable<T>(Duration retryAfter) -> new Unavailable<>(retryAfter);
        };
    }
}
