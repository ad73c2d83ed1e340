package com.artify.engine.embedded;

/**
 * Lines by the extended difference of Gaussians, smoothed along the flow (Winnemöller, Kyprianidis
 * and Olsen, <i>XDoG: An eXtended Difference-of-Gaussians Compendium</i>, 2012).
 *
 * @param sigma thickness of the lines, in pixels
 * @param sharpness how much edges count
 * @param tone how much darkness counts: 1 fills dark surfaces with ink, 0 draws edges only
 * @param threshold the tone above which paper stays blank
 * @param steepness how abruptly ink ends
 */
record Xdog(float sigma, float sharpness, float tone, float threshold, float steepness) {
    private static final float RATIO = 1.6f;
    private static final float EVEN_TONE = .75f;
    private static final float FLOW_LENGTH = 2.5f;

    /** 1 where the paper stays blank, 0 where it is inked. */
    Plane lines(Plane luminance, Flow flow) {
        Plane narrow = GaussianBlur.blur(luminance, sigma);
        Plane wide = GaussianBlur.blur(luminance, sigma * RATIO);
        Plane difference =
                Plane.of(
                        luminance.width,
                        luminance.height,
                        (x, y) -> response(narrow.at(x, y), wide.at(x, y)));
        Plane coherent = FlowSmoothing.along(flow, difference, sigma * FLOW_LENGTH);
        return Plane.of(luminance.width, luminance.height, (x, y) -> paper(coherent.at(x, y)));
    }

    private float response(float narrow, float wide) {
        return Colour.mix(EVEN_TONE, narrow, tone) + sharpness * (narrow - wide);
    }

    private float paper(float difference) {
        return difference >= threshold
                ? 1
                : Math.max(0, 1 + (float) Math.tanh(steepness * (difference - threshold)));
    }
}
