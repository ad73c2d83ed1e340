package com.artify.imaging;

import java.awt.image.BufferedImage;

/**
 * How alike two pictures are that should show the same.
 *
 * @param structure structural similarity of their luma, at most 1 for equal ones
 * @param colourShift mean distance of their colours in OKLab times 100: about 2 is just noticed
 *     between areas, 10 is another colour
 */
public record Likeness(double structure, double colourShift) {
    /** Shapes and edges remain at this longer side in pixels, brush strokes and grain do not. */
    private static final int STRUCTURE_SIDE = 256;

    /** Colours of areas remain; where edges run makes no difference. */
    private static final int COLOUR_SIDE = 48;

    /** Compares two sRGB pictures; their aspect ratios should agree, their sizes need not. */
    public static Likeness of(BufferedImage one, BufferedImage other) {
        return new Likeness(structure(one, other), colourShift(one, other));
    }

    private static double structure(BufferedImage one, BufferedImage other) {
        BufferedImage a = new FitWithinStep(STRUCTURE_SIDE).apply(one);
        BufferedImage b = Resampler.resize(other, a.getWidth(), a.getHeight());
        return new StructuralSimilarity(a.getWidth(), a.getHeight()).of(luma(a), luma(b));
    }

    private static double colourShift(BufferedImage one, BufferedImage other) {
        BufferedImage a = new FitWithinStep(COLOUR_SIDE).apply(one);
        int[] first = Pixels.of(a);
        int[] second = Pixels.of(Resampler.resize(other, a.getWidth(), a.getHeight()));
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += Oklab.of(first[i]).distance(Oklab.of(second[i]));
        }
        return 100 * sum / first.length;
    }

    /** Rec. 601 on encoded values, 0 to 255, as the measure's authors use it. */
    private static float[] luma(BufferedImage picture) {
        int[] pixels = Pixels.of(picture);
        float[] luma = new float[pixels.length];
        for (int i = 0; i < luma.length; i++) {
            int pixel = pixels[i];
            luma[i] =
                    .299f * (pixel >> 16 & 0xFF)
                            + .587f * (pixel >> 8 & 0xFF)
                            + .114f * (pixel & 0xFF);
        }
        return luma;
    }
}
