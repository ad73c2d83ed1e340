package com.artify.imaging;

import java.awt.image.BufferedImage;

/**
 * Compresses pixels. Implementations are thread-safe. This is the seam behind which faster encoders
 * are put.
 */
interface PixelWriter {
    /** Whether this writer is able to write that format on this machine. */
    boolean writes(PictureFormat format);

    /** A whole file; what describes the pixels is its caller's business, except for PNG. */
    byte[] write(BufferedImage picture, EncodeOptions options);
}
