package com.artify.settings;

/**
 * What a day may cost at providers, in US dollars as they bill. Paid finals count and are never
 * stopped by it.
 *
 * @param limited whether there is a limit at all
 */
public record Budget(boolean limited, double dayDollars) implements SettingsPart {
    public static final int MOST_DOLLARS = 100_000;
    private static final double MICROS = 1_000_000;

    public Budget {
        if (!allowed(dayDollars)) {
            throw new IllegalArgumentException("dollars out of range");
        }
    }

    /** Whether a day may have such a budget. */
    public static boolean allowed(double dollars) {
        return dollars >= 0 && dollars <= MOST_DOLLARS;
    }

    /** The day's budget in micro-dollars. */
    public long dayMicros() {
        return Math.round(dayDollars * MICROS);
    }
}
