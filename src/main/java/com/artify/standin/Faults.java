package com.artify.standin;

import org.jspecify.annotations.Nullable;

/**
 * What goes wrong at the stand-in from now on.
 *
 * @param drop the share of webhooks that are never sent, from 0 to 1
 * @param duplicate the share that is sent twice
 * @param tamper the share whose body is changed after it was signed; the genuine one follows
 * @param reorder whether webhooks overtake each other
 * @param delayMillis how long webhooks wait before they are sent
 * @param outage whether every door answers 503
 * @param throttled whether the Admin API's cost bucket stays empty
 * @param accessDenied a field that the Admin API denies, or null
 * @param tokenError an error of the token endpoint such as {@code invalid_client}, or {@code
 *     throttled} for status 429, or null
 * @param staleSessions whether session tokens have expired when they are handed out
 */
public record Faults(
        double drop,
        double duplicate,
        double tamper,
        boolean reorder,
        long delayMillis,
        boolean outage,
        boolean throttled,
        @Nullable String accessDenied,
        @Nullable String tokenError,
        boolean staleSessions) {
    /** Nothing goes wrong. */
    public static final Faults NONE = new Faults(0, 0, 0, false, 0, false, false, null, null);

    public Faults {
        check(drop);
        check(duplicate);
        check(tamper);
        if (delayMillis < 0) {
            throw new IllegalArgumentException("a delay is not negative");
        }
    }

    /** Faults under which session tokens are good. */
    public Faults(
            double drop,
            double duplicate,
            double tamper,
            boolean reorder,
            long delayMillis,
            boolean outage,
            boolean throttled,
            @Nullable String accessDenied,
            @Nullable String tokenError) {
        this(
                drop,
                duplicate,
                tamper,
                reorder,
                delayMillis,
                outage,
                throttled,
                accessDenied,
                tokenError,
                false);
    }

    private static void check(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share is from 0 to 1");
        }
    }

    /** Webhooks that are lost, doubled and out of order, by the given shares. */
    public static Faults ofWebhooks(double drop, double duplicate, boolean reorder) {
        return new Faults(drop, duplicate, 0, reorder, 0, false, false, null, null);
    }

    /** A token endpoint that fails. */
    public static Faults ofTokens(String error) {
        return new Faults(0, 0, 0, false, 0, false, false, null, error);
    }
}
