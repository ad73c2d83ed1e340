package com.artify.imaging;

import java.awt.image.BufferedImage;

/**
 * What is stamped onto photos.
 *
 * @param picture sRGB, {@code TYPE_INT_ARGB}; not changed after this
 * @param opacity 0 (invisible) to 1, on top of the picture's own alpha
 * @param sizePercent the mark's longer side in percent of the photo's shorter side
 * @param rotation degrees clockwise
 */
public record Mark(
        BufferedImage picture,
        double opacity,
        MarkPlacement placement,
        double sizePercent,
        double rotation) {
    public Mark {
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("Opacity is 0 to 1");
        }
        if (!(sizePercent > 0 && sizePercent <= 100)) {
            throw new IllegalArgumentException("A mark's size is above 0 and at most 100 percent");
        }
        if (!(Math.abs(rotation) <= 360)) {
            throw new IllegalArgumentException("A mark is turned once at most");
        }
    }

    /** Where the mark stands on a photo of that size; of a tiled one, the mark in the middle. */
    public MarkFrame frame(int photoWidth, int photoHeight) {
        return MarkFrame.of(this, photoWidth, photoHeight);
    }
}
