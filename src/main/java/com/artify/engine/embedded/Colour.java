package com.artify.engine.embedded;

/** Arithmetic on single colours, sRGB-encoded, 0 to 1. */
final class Colour {
    private Colour() {}

    static float luminance(float red, float green, float blue) {
        return .299f * red + .587f * green + .114f * blue;
    }

    static float luminance(float[] rgb) {
        return luminance(rgb[0], rgb[1], rgb[2]);
    }

    /** Moves a colour away from its own grey by a factor, and from middle grey by another. */
    static void tune(float[] rgb, float saturation, float contrast) {
        float grey = luminance(rgb);
        for (int i = 0; i < 3; i++) {
            float saturated = grey + (rgb[i] - grey) * saturation;
            rgb[i] = Math.clamp((saturated - .5f) * contrast + .5f, 0, 1);
        }
    }

    static float mix(float from, float to, float share) {
        return from + (to - from) * share;
    }

    /** A value moved to the nearest of so many even levels, with a short ramp between them. */
    static float stepped(float value, float levels) {
        float scaled = value * levels;
        float floor = (float) Math.floor(scaled);
        return (floor + smoothStep(.4f, .6f, scaled - floor)) / levels;
    }

    /** 0 below the one edge, 1 above the other, without a kink between. */
    static float smoothStep(float low, float high, float value) {
        float t = Math.clamp((value - low) / (high - low), 0f, 1f);
        return t * t * (3 - 2 * t);
    }
}
