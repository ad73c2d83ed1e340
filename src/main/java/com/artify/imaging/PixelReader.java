package com.artify.imaging;

import java.awt.image.BufferedImage;
import java.io.IOException;

/**
 * Decompresses pixels; orientation, colours and the exact size are its caller's business.
 * Implementations are thread-safe. This is the seam behind which faster decoders are put.
 */
interface PixelReader {
    /** Whether this reader is able to, and meant to, read such a picture. */
    boolean reads(PictureHeader header);

    /**
     * The first page's pixels as stored: not turned, in the colours of the embedded profile, except
     * that CMYK comes as sRGB. {@code TYPE_INT_RGB} or {@code TYPE_INT_ARGB}. May be smaller than
     * stored, of the same aspect ratio, but no smaller than {@code longestSide} where the stored
     * picture is not.
     *
     * @throws IOException if the pixels cannot be decoded
     */
    BufferedImage read(byte[] content, PictureHeader header, int longestSide) throws IOException;
}
