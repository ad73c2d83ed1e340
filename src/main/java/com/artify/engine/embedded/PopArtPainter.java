package com.artify.engine.embedded;

/**
 * A screen print: few flat and bright colours, a screen of dots at 30° whose area follows the
 * darkness (amplitude-modulated halftoning; Ulichney, <i>Digital Halftoning</i>, 1987) and black
 * lines ({@link Xdog}).
 */
final class PopArtPainter implements Painter {
    private static final int CRISP = 5;
    private static final float COS = .8660254f;
    private static final float SIN = .5f;

    /** The paper, seen where the photo has no colour of its own. */
    private static final float[] PAPER = {1, .95f, .8f};

    /** What the dots' ink lets through of red, green and blue. */
    private static final float[] DOT_INK = {.3f, .22f, .5f};

    @Override
    public Planes paint(Sitting sitting) {
        Taste taste = sitting.taste();
        float unit = sitting.unit();
        Planes patches =
                sitting.patches(5 * taste.byDetail(1.4f, .6f), CRISP, 2, sitting.progress(.05, .7));
        Plane tone = patches.luminance();
        Plane lines =
                new Xdog(1.2f * unit, 22, .3f, taste.byStrength(.5f, .6f), 7)
                        .lines(tone, Flow.of(patches, 2 * unit));
        sitting.progress().reached(.9);
        Plane shades = GaussianBlur.blur(tone, 2 * unit);
        float cell = 9 * taste.byDetail(1.4f, .6f) * unit;
        float levels = taste.byStrength(5, 3);
        float saturation = taste.byColour(.5f, 4.5f);
        float depth = taste.byStrength(.5f, 1);
        return patches.shaded((x, y, rgb) -> {
            print(rgb, levels, saturation);
            float dot = dot(shades, x, y, cell) * depth;
            for (int i = 0; i < 3; i++) {
                rgb[i] *= Colour.mix(1, DOT_INK[i], dot) * lines.at(x, y);
            }
        });
    }

    /** Greys stay grey, colours turn bright; brightness moves in steps. */
    private static void print(float[] rgb, float levels, float saturation) {
        float grey = Colour.luminance(rgb);
        float most = Math.max(rgb[0], Math.max(rgb[1], rgb[2]));
        float chroma = most - Math.min(rgb[0], Math.min(rgb[1], rgb[2]));
        float coloured = Colour.smoothStep(.08f, .24f, chroma);
        float gain = Colour.mix(.6f, saturation, coloured);
        float lifted = Colour.mix(grey, 1, .22f);
        float stepped = Colour.stepped(lifted, levels);
        for (int i = 0; i < 3; i++) {
            float flat = Math.clamp(stepped + (rgb[i] - grey) * gain, 0, 1);
            rgb[i] = flat * Colour.mix(PAPER[i], 1, coloured);
        }
    }

    /** How much of a pixel the screen's dots cover, 0 to 1. */
    private static float dot(Plane shades, int x, int y, float cell) {
        float u = (x * COS + y * SIN) / cell;
        float v = (y * COS - x * SIN) / cell;
        float most = 0;
        for (int row = (int) Math.floor(v); row <= Math.floor(v) + 1; row++) {
            for (int column = (int) Math.floor(u); column <= Math.floor(u) + 1; column++) {
                most = Math.max(most, coverage(shades, x, y, row, column, cell));
            }
        }
        return most;
    }

    private static float coverage(Plane shades, int x, int y, int row, int column, float cell) {
        float centreX = (column * COS - row * SIN) * cell;
        float centreY = (column * SIN + row * COS) * cell;
        float dark = Math.clamp((.7f - shades.nearest(centreX, centreY)) * 1.3f, 0f, 1f);
        float dx = x - centreX;
        float dy = y - centreY;
        float distance = (float) Math.sqrt(dx * dx + dy * dy);
        float radius = .62f * cell * (float) Math.sqrt(dark);
        return radius > 0 ? Math.clamp(radius - distance + .5f, 0f, 1f) : 0;
    }
}
