package com.artify.engine.embedded;

/**
 * Oil on canvas: two passes of the anisotropic Kuwahara filter lay the colours (see {@link
 * Kuwahara}), noise drawn along the flow makes bristles ({@link FlowSmoothing}), and light from the
 * upper left gives the paint relief, like the height fields of Hertzmann, <i>Fast Paint
 * Texture</i>, 2002.
 */
final class OilPainter implements Painter {
    private static final int CRISP = 6;
    private static final float WEAVE = 2.6f;

    @Override
    public Planes paint(Sitting sitting) {
        Taste taste = sitting.taste();
        float unit = sitting.unit();
        float brush = 6.4f * taste.byStrength(.6f, 1.4f) * taste.byDetail(1.35f, .65f);
        Planes first = sitting.patches(brush, CRISP, 2.2f, sitting.progress(.05, .55));
        Flow flow = Flow.of(first, 2.4f * unit);
        Planes paint =
                Kuwahara.smooth(first, flow, brush * .6f * unit, CRISP, sitting.progress(.55, .85));
        Plane bristles = bristles(sitting, flow, brush);
        sitting.progress().reached(.92);
        return lit(paint, bristles, sitting);
    }

    private static Plane bristles(Sitting sitting, Flow flow, float brush) {
        Planes photo = sitting.photo();
        Plane grain = Plane.of(photo.width(), photo.height(), (x, y) -> sitting.grain(x, y, 1.5f));
        return FlowSmoothing.along(flow, grain, 2 * brush * sitting.unit());
    }

    private static Planes lit(Planes paint, Plane bristles, Sitting sitting) {
        Plane luminance = paint.luminance();
        float unit = sitting.unit();
        float relief = sitting.taste().byStrength(.25f, .75f);
        float saturation = sitting.taste().byColour(.5f, 1.9f);
        return paint.shaded((x, y, rgb) -> {
            Colour.tune(rgb, saturation, 1.08f);
            float slope = luminance.at(x, y) - luminance.nearest(x - unit, y - unit);
            float ridge = bristles.at(x, y) - bristles.nearest(x - unit, y - unit);
            float light = Math.clamp(slope * 1.6f + ridge * .5f, -.16f, .16f) * relief;
            float weave = weave(x / unit, y / unit) * .012f;
            for (int i = 0; i < 3; i++) {
                rgb[i] = rgb[i] * (1 + bristles.at(x, y) * .12f * relief) + light + weave;
            }
        });
    }

    private static float weave(float x, float y) {
        return (float) (Math.sin(x * WEAVE) * Math.sin(y * WEAVE));
    }
}
