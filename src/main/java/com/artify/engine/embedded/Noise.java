package com.artify.engine.embedded;

/**
 * Value noise on an endless lattice (Ebert and others, <i>Texturing and Modeling</i>, 2003): equal
 * seeds give equal noise at equal places, whatever the size of the picture.
 */
final class Noise {
    private final int seed;

    Noise(long seed) {
        this.seed = Long.hashCode(seed * 0x9E3779B97F4A7C15L);
    }

    /** Smooth noise of −1 to 1 with a lattice of step 1. */
    float at(float x, float y) {
        int column = (int) Math.floor(x);
        int row = (int) Math.floor(y);
        float u = Colour.smoothStep(0, 1, x - column);
        float v = Colour.smoothStep(0, 1, y - row);
        float top = Colour.mix(lattice(column, row), lattice(column + 1, row), u);
        float bottom = Colour.mix(lattice(column, row + 1), lattice(column + 1, row + 1), u);
        return Colour.mix(top, bottom, v);
    }

    /** Noise with three octaves, −1 to 1, the finest at a quarter of the lattice's step. */
    float cloud(float x, float y) {
        return (at(x, y) * 4 + at(x * 2 + 17, y * 2 + 5) * 2 + at(x * 4 + 31, y * 4 + 11)) / 7;
    }

    private float lattice(int column, int row) {
        int hash = seed ^ column * 0x85EBCA6B ^ Integer.rotateLeft(row * 0xC2B2AE35, 13);
        hash = (hash ^ hash >>> 16) * 0x7FEB352D;
        hash = (hash ^ hash >>> 15) * 0x846CA68B;
        return (hash ^ hash >>> 16) / (float) Integer.MAX_VALUE;
    }
}
