package com.artify.imaging;

import java.awt.image.BufferedImage;

/** What drawing an SVG file gave. */
public sealed interface SvgResult {
    /** The drawing, {@code TYPE_INT_ARGB} in sRGB. */
    record Drawn(BufferedImage picture) implements SvgResult {}

    /** The file is not drawn. */
    record Refused(SvgProblem problem) implements SvgResult {}
}
