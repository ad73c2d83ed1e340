package com.artify.demo.seed;

/** How much of everything a shop has. */
record Amounts(int products, int styles, int generations, int orders) {
    /** A share of what a busy shop has; 1 is all of it. */
    static Amounts ofBusyShop(double share) {
        return new Amounts(
                (int) (500 * share),
                (int) (200 * share),
                (int) (20_000 * share),
                (int) (2_000 * share));
    }
}
