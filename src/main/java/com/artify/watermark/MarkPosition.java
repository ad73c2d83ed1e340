package com.artify.watermark;

import java.util.Locale;

/** Where the mark stands; tiled, it covers the whole preview diagonally. */
public enum MarkPosition {
    TOP_LEFT,
    TOP_RIGHT,
    BOTTOM_LEFT,
    BOTTOM_RIGHT,
    CENTER,
    TILED;

    /** As the schema spells it: {@code bottom-right}. */
    String stored() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static MarkPosition read(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
