package com.artify.watermark;

import java.util.Locale;

/** Where the mark stands; tiled, it covers the whole preview. */
public enum MarkPosition {
    TOP_LEFT,
    TOP_RIGHT,
    BOTTOM_LEFT,
    BOTTOM_RIGHT,
    CENTER,
    /** Wherever it was dragged to. */
    FREE,
    TILED;

    /** As the schema spells it: {@code bottom-right}. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The position that is spelled so, or an exception where there is none. */
    public static MarkPosition read(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
