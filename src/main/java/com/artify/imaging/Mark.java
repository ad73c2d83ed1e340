package com.artify.imaging;

import java.awt.image.BufferedImage;

/**
 * What is stamped onto photos.
 *
 * @param picture sRGB, {@code TYPE_INT_ARGB}; not changed after this
 * @param opacity 0 (invisible) to 1, on top of the picture's own alpha
 * @param sizePercent the mark's longer side in percent of the photo's shorter side
 */
public record Mark(
        BufferedImage picture, double opacity, MarkPosition position, double sizePercent) {
    public Mark {
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("Opacity is 0 to 1");
        }
        if (!(sizePercent > 0 && sizePercent <= 100)) {
            throw new IllegalArgumentException("A mark's size is above 0 and at most 100 percent");
        }
    }
}
