package com.artify.demo.seed;

import com.artify.base.ConfigurationProblem;

/** How much of everything a shop has. */
record Amounts(int products, int styles, int generations, int orders) {
    /** Below it a shop would have less than the demo shop begins with. */
    private static final double LEAST = 0.01;

    /** The styles that the demo shop begins with. */
    private static final int FIRST_STYLES = 6;

    /** By a share in words, such as {@code 0.5}. */
    static Amounts parse(String share) {
        try {
            double number = Double.parseDouble(share);
            if (number >= LEAST && number <= 1) {
                return ofBusyShop(number);
            }
        } catch (NumberFormatException notANumber) {
            // Said below, as of any other number.
        }
        throw new ConfigurationProblem(
                "ARTIFY_DEMO_SEED",
                "ARTIFY_DEMO_SEED, the share of ./artify seed, must be a number from "
                        + LEAST
                        + " to 1, not \""
                        + share
                        + "\".");
    }

    /** A share of what a busy shop has; 1 is all of it. */
    static Amounts ofBusyShop(double share) {
        return new Amounts(
                (int) (500 * share),
                Math.max(FIRST_STYLES, (int) (200 * share)),
                (int) (20_000 * share),
                (int) (2_000 * share));
    }
}
