package com.artify.engine.embedded;

/**
 * A printed comic: even patches ({@link Kuwahara}), tones in soft steps (Winnemöller, Olsen and
 * Gooch, <i>Real-Time Video Abstraction</i>, 2006) and black lines ({@link Xdog}).
 */
final class ComicPainter implements Painter {
    private static final int CRISP = 5;

    @Override
    public Planes paint(Sitting sitting) {
        Taste taste = sitting.taste();
        float unit = sitting.unit();
        float brush = 4.6f * taste.byDetail(1.4f, .6f);
        Planes patches = sitting.patches(brush, CRISP, 2, sitting.progress(.05, .75));
        Flow flow = Flow.of(patches, 2 * unit);
        float pen = taste.byStrength(.8f, 1.4f) * taste.byDetail(1.2f, .8f) * unit;
        Plane lines =
                new Xdog(pen, taste.byStrength(12, 32), .3f, taste.byStrength(.5f, .6f), 7)
                        .lines(patches.luminance(), flow);
        sitting.progress().reached(.95);
        float saturation = taste.byColour(.6f, 2.2f);
        float steps = taste.byStrength(9, 4);
        return patches.shaded((x, y, rgb) -> {
            Colour.tune(rgb, saturation, 1.1f);
            float grey = Colour.luminance(rgb);
            float gain = Math.clamp(Colour.stepped(grey, steps) / Math.max(grey, .02f), .6f, 1.6f);
            for (int i = 0; i < 3; i++) {
                rgb[i] = Math.min(1, rgb[i] * gain) * lines.at(x, y);
            }
        });
    }
}
