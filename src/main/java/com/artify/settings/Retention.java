package com.artify.settings;

import java.time.Duration;

/** How many days a shopper's photo is kept after its upload; what is paid for stays. */
public record Retention(int photoDays) implements SettingsPart {
    public static final int LEAST_DAYS = 1;
    public static final int MOST_DAYS = 365;

    public Retention {
        if (photoDays < LEAST_DAYS || photoDays > MOST_DAYS) {
            throw new IllegalArgumentException("days out of range");
        }
    }

    public Duration photos() {
        return Duration.ofDays(photoDays);
    }
}
