package com.artify.engine.embedded;

/**
 * Pen and ink: lines and solid blacks ({@link Xdog}) over parallel hatching whose lines thicken
 * with the tone, as in Winkenbach and Salesin, <i>Computer-Generated Pen-and-Ink Illustration</i>,
 * 1994. Colour beyond the middle adds a thin wash.
 */
final class InkPainter implements Painter {
    private static final int CRISP = 5;
    private static final float HATCH = 4.6f;

    @Override
    public Planes paint(Sitting sitting) {
        Taste taste = sitting.taste();
        float unit = sitting.unit();
        Planes patches =
                sitting.patches(4 * taste.byDetail(1.4f, .6f), CRISP, 2, sitting.progress(.05, .7));
        Plane tone = patches.luminance();
        float pen = taste.byStrength(.75f, 1.25f) * taste.byDetail(1.25f, .75f) * unit;
        Plane lines =
                new Xdog(pen, 26, .6f, taste.byStrength(.36f, .54f), 7)
                        .lines(tone, Flow.of(patches, 2 * unit));
        sitting.progress().reached(.9);
        Plane shades = GaussianBlur.blur(tone, 1.5f * unit);
        float reach = taste.byStrength(.3f, .62f);
        float wash = Math.max(0, taste.colour() - .5f) * 1.6f;
        float warmth = Math.min(.5f, taste.colour()) * 2;
        return patches.shaded((x, y, rgb) -> {
            float hatching = hatching(sitting, x, y, shades.at(x, y), reach);
            float ink = lines.at(x, y) * hatching;
            Colour.tune(rgb, 1.4f, 1);
            for (int i = 0; i < 3; i++) {
                float paper = 1 - warmth * (.015f + .03f * i);
                float ground = paper * Colour.mix(1, .35f + .65f * rgb[i], wash);
                rgb[i] = Colour.mix(.06f, ground, ink);
            }
        });
    }

    /** 1 between the hatching's lines, 0 on them. */
    private static float hatching(Sitting sitting, int x, int y, float tone, float reach) {
        float first = strokes(sitting, x, y, 1, (reach - tone) * 1.3f);
        float crossed = strokes(sitting, x, y, -1, (reach * .6f - tone) * 1.6f);
        return first * crossed;
    }

    private static float strokes(Sitting sitting, int x, int y, int slant, float darkness) {
        if (darkness <= 0) {
            return 1;
        }
        float unit = sitting.unit();
        float across = (x * .64f * slant + y * .77f) / unit / HATCH;
        float wobbling = across + .22f * sitting.grain(x, y, 28);
        float fromLine = Math.abs(wobbling - Math.round(wobbling)) * HATCH;
        float halfWidth = Math.min(1.5f, .35f + 2.4f * darkness);
        return Colour.smoothStep(-.5f, .5f, fromLine - halfWidth);
    }
}
