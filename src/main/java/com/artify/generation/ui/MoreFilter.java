package com.artify.generation.ui;

import java.util.List;

/** The filters that are shown once they are wanted, with their parameters in the address. */
enum MoreFilter {
    REVIEW(GalleryAddress.REVIEW),
    STYLE(GalleryAddress.STYLE),
    PRODUCT(GalleryAddress.PRODUCT),
    DATE(GalleryAddress.FROM, GalleryAddress.UNTIL),
    PROVIDER(GalleryAddress.PROVIDER),
    COST(GalleryAddress.COST),
    ORDERED(GalleryAddress.ORDERED);

    private final List<String> parameters;

    MoreFilter(String... parameters) {
        this.parameters = List.of(parameters);
    }

    List<String> parameters() {
        return parameters;
    }

    boolean active(GalleryAddress address) {
        return parameters.stream().anyMatch(parameter -> address.value(parameter).isPresent());
    }

    String textKey() {
        return "generation.filter." + GalleryAddress.written(this);
    }
}
