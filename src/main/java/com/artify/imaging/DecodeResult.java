package com.artify.imaging;

import java.awt.image.BufferedImage;

/** What decoding a file gave. */
public sealed interface DecodeResult {
    /**
     * The picture: upright, sRGB, {@code TYPE_INT_RGB}, or {@code TYPE_INT_ARGB} where it is
     * transparent somewhere. The info is that of the whole file, even after a reduced decode.
     */
    record Decoded(BufferedImage picture, PictureInfo info) implements DecodeResult {}

    /** Nothing could be, or may be, decoded. */
    record Rejected(PictureProblem problem) implements DecodeResult {}
}
