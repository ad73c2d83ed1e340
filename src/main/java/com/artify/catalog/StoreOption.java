package com.artify.catalog;

import java.util.List;

/** A choice that a product offers, such as Size, with its values in their order. */
public record StoreOption(String name, List<String> values) {
    /** What Shopify gives a product that offers no choice. */
    private static final String DEFAULT_NAME = "Title";

    private static final String DEFAULT_VALUE = "Default Title";

    /** True for the stand-in option of a product without a choice. */
    public boolean isDefault() {
        return name.equals(DEFAULT_NAME) && values.equals(List.of(DEFAULT_VALUE));
    }

    /** The option of a product that offers no choice. */
    public static StoreOption byDefault() {
        return new StoreOption(DEFAULT_NAME, List.of(DEFAULT_VALUE));
    }
}
