package com.artify.watermark;

import java.util.Locale;

/** What a design is tried on: each shape of a print, once light and once dark. */
public enum SamplePhoto {
    PORTRAIT_LIGHT,
    PORTRAIT_DARK,
    LANDSCAPE_LIGHT,
    LANDSCAPE_DARK,
    SQUARE_LIGHT,
    SQUARE_DARK;

    /** As in addresses and file names: {@code portrait-light}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
