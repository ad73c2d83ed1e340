package com.artify.engine;

import java.awt.image.BufferedImage;

/** Enlarges art to print size. Implementations are thread-safe and block until done. */
public interface Upscaler {
    /** The stable name, as stored with finals. */
    String name();

    /**
     * Art of exactly {@code width} × {@code height} pixels with the same content, sRGB {@code
     * TYPE_INT_RGB}. The aspect ratios agree within a pixel. May also be asked for smaller sizes.
     */
    BufferedImage upscale(BufferedImage art, int width, int height, Progress progress);
}
