package com.artify.home;

import java.util.Locale;

/** What a shop needs before it can sell, in the order in which it is best done. */
public enum SetUpStep {
    PRODUCT,
    MAPPING,
    STYLES,
    WATERMARK,
    STOREFRONT;

    /** As translations have it. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
