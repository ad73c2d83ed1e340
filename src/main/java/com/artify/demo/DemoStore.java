package com.artify.demo;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the demo's theme knows about its products: addresses, scenes and pictures. */
final class DemoStore {
    static final String ADDRESS = "/demo/store";
    static final String APP = "/apps/artify";
    static final String ASSETS = ADDRESS + "/assets/";

    private static final Map<String, String> SCENES =
            Map.of("pet-portrait-poster", "poster", "family-canvas", "canvas", "photo-mug", "mug");
    private static final Pattern PREVIEW =
            Pattern.compile(APP + "/generations/[0-9a-f-]{36}/preview");

    private DemoStore() {}

    static String address(StandInCatalogue.Item item) {
        return ADDRESS + "/" + item.handle();
    }

    /** How a product is staged: on a wall in a frame, as a canvas, or around a mug. */
    static String scene(StandInCatalogue.Item item) {
        return SCENES.getOrDefault(item.handle(), "poster");
    }

    static String picture(StandInCatalogue.Item item) {
        return ASSETS + scene(item) + ".jpg";
    }

    /** The preview of a personalised line, else the product; properties are whatever came. */
    static String picture(StandInCart.Line line) {
        return Optional.ofNullable(line.properties().get("_preview"))
                .filter(PREVIEW.asMatchPredicate())
                .orElseGet(() -> picture(line.item()));
    }
}
