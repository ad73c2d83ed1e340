package com.artify.imaging;

/** Why a file is not taken as a picture. */
public enum PictureProblem {
    /** No bytes at all. */
    EMPTY,
    /** Not one of the formats, or a rare kind of one (HEIC, AVIF, SVG, PDF, lossless JPEG …). */
    UNSUPPORTED_TYPE,
    /** The file is larger than the limit. */
    TOO_MANY_BYTES,
    /** The picture is larger than the limit. */
    TOO_MANY_PIXELS,
    /** Damaged, or cut short: a picture that ends before its own end is never half shown. */
    UNREADABLE
}
