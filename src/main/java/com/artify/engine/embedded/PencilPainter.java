package com.artify.engine.embedded;

/**
 * Graphite on paper: the photo divided by its own blur leaves contours (the colour-dodge sketch;
 * compare Lu, Xu and Jia, <i>Combining Sketch and Tone for Pencil Drawing Production</i>, 2012),
 * and strokes in two directions shade the dark. Colour beyond the middle makes the pencils
 * coloured.
 */
final class PencilPainter implements Painter {
    @Override
    public Planes paint(Sitting sitting) {
        Taste taste = sitting.taste();
        float unit = sitting.unit();
        Plane tone =
                GaussianBlur.blur(sitting.photo().luminance(), taste.byDetail(1.1f, .1f) * unit);
        sitting.progress().reached(.2);
        Plane light = GaussianBlur.blur(tone, taste.byDetail(16, 5) * unit);
        sitting.progress().reached(.6);
        float pressure = taste.byStrength(1.1f, 2.7f);
        float shading = taste.byStrength(.6f, 1.8f);
        float coloured = Math.max(0, taste.colour() - .5f) * 2;
        float warmth = Math.min(.5f, taste.colour()) * 2;
        return sitting.photo()
                .shaded((x, y, rgb) -> {
                    float contour = Math.min(1, tone.at(x, y) / Math.max(.03f, light.at(x, y)));
                    float drawn = (float) Math.pow(contour, pressure);
                    float dark = shading * (.62f - tone.at(x, y));
                    float graphite = drawn * strokes(sitting, x, y, dark);
                    Colour.tune(rgb, 1.5f, 1);
                    for (int i = 0; i < 3; i++) {
                        float paper = .985f - warmth * .022f * i;
                        float lead = Colour.mix(.1f, rgb[i] * .75f, coloured);
                        rgb[i] = Colour.mix(lead, paper, graphite);
                    }
                });
    }

    private static float strokes(Sitting sitting, int x, int y, float dark) {
        float first = stroke(sitting, x, y, 1) * Math.clamp(dark, 0, .8f);
        float second = stroke(sitting, x, y, -1) * Math.clamp(dark - .3f, 0, .7f);
        float tooth = .05f * sitting.grain(x, y, 1.3f);
        return Math.clamp((1 - first) * (1 - second) + tooth, 0f, 1f);
    }

    /** Noise drawn out along a diagonal. */
    private static float stroke(Sitting sitting, int x, int y, int slant) {
        float unit = sitting.unit();
        float along = (x - slant * y) / unit / 34;
        float across = (x + slant * y) / unit / sitting.taste().byDetail(3.2f, 1.6f);
        return Math.clamp(.62f + .75f * sitting.noise().at(along, across), 0f, 1f);
    }
}
