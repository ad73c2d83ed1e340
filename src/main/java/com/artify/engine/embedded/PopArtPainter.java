package com.artify.engine.embedded;

/**
 * A screen print: few flat colours, a screen of dots at 30° whose area follows the darkness
 * (amplitude-modulated halftoning; Ulichney, <i>Digital Halftoning</i>, 1987) and black lines
 * ({@link Xdog}).
 */
final class PopArtPainter implements Painter {
    private static final int CRISP = 5;
    private static final float COS = .8660254f;
    private static final float SIN = .5f;

    @Override
    public Planes paint(Sitting sitting) {
        Taste taste = sitting.taste();
        float unit = sitting.unit();
        Planes patches =
                sitting.patches(4 * taste.byDetail(1.4f, .6f), CRISP, 2, sitting.progress(.05, .7));
        Plane tone = patches.luminance();
        Plane lines =
                new Xdog(1.2f * unit, 22, .25f, taste.byStrength(.48f, .62f), 7)
                        .lines(tone, Flow.of(patches, 2 * unit));
        sitting.progress().reached(.9);
        Plane shades = GaussianBlur.blur(tone, 2 * unit);
        float cell = 8 * taste.byDetail(1.4f, .6f) * unit;
        float levels = taste.byStrength(5, 3);
        float saturation = taste.byColour(.7f, 3.3f);
        float depth = taste.byStrength(.5f, .85f);
        return patches.shaded((x, y, rgb) -> {
            Colour.tune(rgb, saturation, 1.15f);
            float dot = dot(shades, x, y, cell);
            for (int i = 0; i < 3; i++) {
                float flat = Math.round(rgb[i] * levels) / levels;
                float printed = .06f + .94f * flat;
                float inked = printed * (1 - depth * dot);
                rgb[i] = inked * lines.at(x, y);
            }
        });
    }

    /** How much of a pixel the screen's dots cover, 0 to 1. */
    private static float dot(Plane shades, int x, int y, float cell) {
        float u = (x * COS + y * SIN) / cell;
        float v = (y * COS - x * SIN) / cell;
        float most = 0;
        for (int row = (int) Math.floor(v); row <= Math.floor(v) + 1; row++) {
            for (int column = (int) Math.floor(u); column <= Math.floor(u) + 1; column++) {
                float centreX = (column * COS - row * SIN) * cell;
                float centreY = (column * SIN + row * COS) * cell;
                float dark = Math.clamp((.75f - shades.nearest(centreX, centreY)) * 1.3f, 0f, 1f);
                float distance = (float) Math.hypot(x - centreX, y - centreY);
                float radius = .62f * cell * (float) Math.sqrt(dark);
                most = Math.max(most, Math.clamp(radius - distance + .5f, 0f, 1f));
            }
        }
        return most;
    }
}
