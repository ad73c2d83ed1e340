package com.artify.catalog.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of the file besides one for each option; their names are its contract. */
public enum Column {
    ID("Variant ID"),
    NAME("Name"),
    WIDTH("Width mm"),
    HEIGHT("Height mm"),
    DPI("DPI"),
    BLEED("Bleed mm"),
    FIT("Fit"),
    PRICE("Price modifier"),
    ACTIVE("Active");

    static final String OPTION = "Option: ";

    private final String header;

    Column(String header) {
        this.header = header;
    }

    String header() {
        return header;
    }

    static Optional<Column> of(String header) {
        String wanted = header.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.header.toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }
}
