package com.artify.settings;

/**
 * What new styles, products and base variants begin with.
 *
 * @param provider of new styles, as {@code ImageGenerator.provider()} names it
 * @param model of new styles, as their provider names it
 * @param styles which styles a newly enabled product offers
 * @param dpi of new base variants, pixels per inch
 * @param bleedMm of new base variants, on each side
 */
public record Defaults(
        String provider, String model, NewProductStyles styles, int dpi, double bleedMm)
        implements SettingsPart {
    /** The resolutions that print shops take. */
    public static final int LEAST_DPI = 72;

    public static final int MOST_DPI = 1200;
    public static final double MOST_BLEED_MM = 50;

    /** Which styles a newly enabled product offers. */
    public enum NewProductStyles {
        ALL,
        NONE
    }

    public Defaults {
        if (dpi < LEAST_DPI || dpi > MOST_DPI || !(bleedMm >= 0 && bleedMm <= MOST_BLEED_MM)) {
            throw new IllegalArgumentException("resolution or bleed out of range");
        }
    }
}
