package com.artify.engine.embedded;

/**
 * Watercolour on rough paper: pigment density varies with slow turbulence, with the paper's grain
 * and towards the edges of each wash, by the colour model of Bousseau, Kaplan, Thollot and Sillion,
 * <i>Interactive Watercolor Rendering with Temporal Coherence and Abstraction</i>, 2006.
 */
final class WatercolourPainter implements Painter {
    private static final int SOFT = 4;

    @Override
    public Planes paint(Sitting sitting) {
        Taste taste = sitting.taste();
        float brush = 7f * taste.byStrength(.6f, 1.4f) * taste.byDetail(1.4f, .6f);
        Planes washes = sitting.patches(brush, SOFT, 3.5f, sitting.progress(.05, .8));
        Plane luminance = washes.luminance();
        Plane surroundings = GaussianBlur.blur(luminance, 4 * sitting.unit());
        sitting.progress().reached(.9);
        float saturation = taste.byColour(.6f, 2.1f);
        float turbulence = taste.byStrength(.12f, .48f);
        float thinness = taste.byStrength(.94f, .76f);
        return washes.shaded((x, y, rgb) -> {
            float edge = surroundings.at(x, y) - luminance.at(x, y);
            float density =
                    1.6f * Math.clamp(edge * 3, -.1f, .28f)
                            + turbulence * sitting.cloud(x, y, 60)
                            + .1f * sitting.cloud(x, y, 3);
            Colour.tune(rgb, saturation, 1);
            for (int i = 0; i < 3; i++) {
                float thin = 1 - (1 - rgb[i]) * thinness;
                rgb[i] = thin - (thin - thin * thin) * density;
            }
        });
    }
}
