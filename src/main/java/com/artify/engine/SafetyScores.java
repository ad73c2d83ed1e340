package com.artify.engine;

import java.util.Map;

/**
 * What a safety check saw.
 *
 * @param byClass probability of each class that nsfwjs knows, 0 to 1, by its name; empty where
 *     nothing could be looked at
 */
public record SafetyScores(Map<String, Double> byClass) {
    /** Nothing could be looked at. */
    public static final SafetyScores NONE = new SafetyScores(Map.of());

    public SafetyScores {
        byClass = Map.copyOf(byClass);
    }

    /** Whether the photo was looked at. */
    public boolean known() {
        return !byClass.isEmpty();
    }

    /** The probability of pornography, drawn or not. */
    public double explicit() {
        return of("porn") + of("hentai");
    }

    /** The probability of little clothing, which portraits and beaches have as well. */
    public double revealing() {
        return of("sexy");
    }

    private double of(String name) {
        return byClass.getOrDefault(name, 0.0);
    }
}
