package com.artify.shopify.access;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** What came of asking Shopify for a token. */
public sealed interface TokenOutcome<T> {
    /** Shopify gave it. */
    record Granted<T>(T value) implements TokenOutcome<T> {}

    /** Asking again in the same way will not help. */
    record Refused<T>(Reason reason) implements TokenOutcome<T> {}

    /** Shopify could not be reached or had no time; it may have said when to come again. */
    record Unavailable<T>(Optional<Duration> retryAfter) implements TokenOutcome<T> {}

    /** Why Shopify refused. */
    enum Reason {
        /** The session token is too old or not Shopify's; the admin has a newer one. */
        INVALID_SESSION_TOKEN,
        /**
         * The app was uninstalled, the shop is closed, or what we hold was replaced: only somebody
         * who opens the app in the admin can help.
         */
        REVOKED,
        /** Our own credentials are wrong. */
        MISCONFIGURED
    }

    /** The same outcome of something made from what was granted. */
    default <R> TokenOutcome<R> map(Function<T, R> change) {
        return switch (this) {
            case Granted<T>(T value) -> new Granted<>(change.apply(value));
            case Refused<T>(Reason reason) -> new Refused<>(reason);
            case Unavailable<T>(Optional<Duration> retryAfter) -> new Unavailable<>(retryAfter);
        };
    }
}
