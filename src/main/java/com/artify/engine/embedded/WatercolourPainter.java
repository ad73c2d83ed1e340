package com.artify.engine.embedded;

/**
 * Watercolour on rough paper: the hand wobbles, and pigment density varies with slow turbulence,
 * with the paper's grain and towards the edges of each wash, by the colour model of Bousseau,
 * Kaplan, Thollot and Sillion, <i>Interactive Watercolor Rendering with Temporal Coherence and
 * Abstraction</i>, 2006.
 */
final class WatercolourPainter implements Painter {
    private static final int SOFT = 4;
    private static final float WOBBLE = 14;

    @Override
    public Planes paint(Sitting sitting) {
        Taste taste = sitting.taste();
        Sitting wobbling = sitting.of(wobbling(sitting, taste.byStrength(1, 4)));
        float brush = 8f * taste.byStrength(.6f, 1.4f) * taste.byDetail(1.4f, .6f);
        Planes washes = wobbling.patches(brush, SOFT, 3.5f, sitting.progress(.05, .8));
        Plane luminance = washes.luminance();
        Plane surroundings = GaussianBlur.blur(luminance, 5 * sitting.unit());
        sitting.progress().reached(.9);
        float saturation = taste.byColour(.6f, 2.3f);
        float turbulence = taste.byStrength(.4f, 1.1f);
        float thinness = taste.byStrength(.9f, .7f);
        return washes.shaded((x, y, rgb) -> {
            float edge = surroundings.at(x, y) - luminance.at(x, y);
            float density =
                    Math.clamp(edge * 7, -.25f, .7f)
                            + turbulence * sitting.cloud(x, y, 70)
                            + .3f * sitting.cloud(x, y, 4)
                            - .55f * Colour.smoothStep(.5f, .95f, luminance.at(x, y));
            Colour.tune(rgb, saturation, 1);
            float paper = 1 + .02f * sitting.cloud(x + 500, y, 5);
            for (int i = 0; i < 3; i++) {
                float thin = 1 - (1 - rgb[i]) * thinness;
                rgb[i] = (thin - (thin - thin * thin) * density) * paper;
            }
        });
    }

    /** The photo as an unsteady hand follows it, off by up to so many units. */
    private static Planes wobbling(Sitting sitting, float units) {
        float reach = units * sitting.unit();
        return sitting.photo()
                .map(plane ->
                        Plane.of(
                                plane.width,
                                plane.height,
                                (x, y) ->
                                        plane.between(
                                                x + reach * sitting.grain(x, y, WOBBLE),
                                                y + reach * sitting.grain(y, x, WOBBLE))));
    }
}
