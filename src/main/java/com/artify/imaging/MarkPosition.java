package com.artify.imaging;

/** Where a mark is stamped. Only the tiled one survives cropping. */
public enum MarkPosition {
    TOP_LEFT,
    TOP_RIGHT,
    BOTTOM_LEFT,
    BOTTOM_RIGHT,
    CENTER,
    /** All over the photo, turned to a rising diagonal. */
    TILED
}
