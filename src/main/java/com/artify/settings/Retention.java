package com.artify.settings;

import java.time.Duration;

/**
 * How many days a shopper's photo is kept after it was paid for, and how many after its upload
 * where nobody orders it. The art that is paid for stays.
 */
public record Retention(int photoDays, int unorderedDays) implements SettingsPart {
    private static final int USUAL_UNORDERED_DAYS = 7;
    public static final int LEAST_DAYS = 1;
    public static final int MOST_DAYS = 365;

    public Retention {
        if (!allowed(photoDays) || !allowed(unorderedDays)) {
            throw new IllegalArgumentException("days out of range");
        }
    }

    /** So many days after the payment, and the usual few without one. */
    public Retention(int photoDays) {
        this(photoDays, USUAL_UNORDERED_DAYS);
    }

    /** Whether a photo may be kept for so many days. */
    public static boolean allowed(int days) {
        return days >= LEAST_DAYS && days <= MOST_DAYS;
    }

    /** How long a photo that was paid for is kept. */
    public Duration ordered() {
        return Duration.ofDays(photoDays);
    }

    /** How long a photo is kept that nobody orders. */
    public Duration unordered() {
        return Duration.ofDays(unorderedDays);
    }
}
