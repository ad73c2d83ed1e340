package com.artify.catalog.ui;

import java.util.Set;

/** What the columns of a variant are called, so that its cells and its fields agree. */
final class VariantColumns {
    /** Before the name of an option. */
    static final String OPTION = "option:";

    static final String NAME = "name";
    static final String WIDTH = "width";
    static final String HEIGHT = "height";
    static final String DPI = "dpi";
    static final String BLEED = "bleed";
    static final String PIXELS = "pixels";
    static final String FIT = "fit";
    static final String PRICE = "price";
    static final String ACTIVE = "active";

    private static final Set<String> LENGTHS = Set.of(WIDTH, HEIGHT, BLEED);

    private VariantColumns() {}

    static boolean isOption(String column) {
        return column.startsWith(OPTION);
    }

    /** The name of the option that an option's column shows. */
    static String option(String column) {
        return column.substring(OPTION.length());
    }

    /** Whether its figures are in the shop's unit of length. */
    static boolean isLength(String column) {
        return LENGTHS.contains(column);
    }
}
