package com.artify.imaging;

import java.awt.image.BufferedImage;

/**
 * One thing done to a picture. A step never changes the picture it is given; where there is nothing
 * to do it returns that same picture. Pictures are sRGB, {@code TYPE_INT_RGB} or {@code
 * TYPE_INT_ARGB}; parts of larger pictures may come in but never come out. Thread-safe.
 */
@FunctionalInterface
public interface PictureStep {
    /** The picture after this step. */
    BufferedImage apply(BufferedImage picture);
}
