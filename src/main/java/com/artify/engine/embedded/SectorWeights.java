package com.artify.engine.embedded;

/**
 * How much a place in the unit disc counts for each of eight sectors: the polynomial weights of
 * Kyprianidis and others, 2010, times a Gaussian, tabulated.
 */
final class SectorWeights {
    static final int SECTORS = 8;

    /** Table cells from the disc's centre to its rim. */
    static final int REACH = 20;

    static final int SIDE = 2 * REACH + 1;

    private static final float OVERLAP = .33f;
    private static final float CURVATURE = .3f;
    private static final float FALL_OFF = 3.125f;
    private static final float DIAGONAL = .70710678f;

    private SectorWeights() {}

    /** Eight weights for each of {@link #SIDE} × {@link #SIDE} places, row after row. */
    static float[] table() {
        float[] table = new float[SIDE * SIDE * SECTORS];
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                fill(
                        table,
                        (row * SIDE + column) * SECTORS,
                        (column - REACH) / (float) REACH,
                        (row - REACH) / (float) REACH);
            }
        }
        return table;
    }

    private static void fill(float[] table, int at, float u, float v) {
        fillQuarters(table, at, u, v);
        fillQuarters(table, at + 1, DIAGONAL * (u - v), DIAGONAL * (u + v));
        float sum = 0;
        for (int i = at; i < at + SECTORS; i++) {
            sum += table[i];
        }
        float gauss = (float) Math.exp(-FALL_OFF * (u * u + v * v)) / sum;
        for (int i = at; i < at + SECTORS; i++) {
            table[i] *= gauss;
        }
    }

    private static void fillQuarters(float[] table, int at, float u, float v) {
        float across = OVERLAP - CURVATURE * u * u;
        float along = OVERLAP - CURVATURE * v * v;
        table[at] = squareOfPositive(v + across);
        table[at + 2] = squareOfPositive(-u + along);
        table[at + 4] = squareOfPositive(-v + across);
        table[at + 6] = squareOfPositive(u + along);
    }

    private static float squareOfPositive(float value) {
        return value > 0 ? value * value : 0;
    }
}
