package com.artify.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the shoppers' API says about a product of the catalogue: six styles, of which the pencil
 * sketch asks for a text, and all variants.
 */
final class StubOffer {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Map<String, Object> TEXTS =
            Map.of(
                    "Pencil sketch",
                    Map.of("label", "Name of your pet", "maxLength", 8, "required", true));

    private StubOffer() {}

    static String json(StandInCatalogue catalogue, String product) {
        StandInCatalogue.Item item =
                catalogue.products().stream()
                        .filter(each -> each.id() == Long.parseLong(product))
                        .findFirst()
                        .orElseThrow();
        List<String> names =
                List.of(
                        "Oil painting",
                        "Watercolour",
                        "Comic",
                        "Ink drawing",
                        "Pencil sketch",
                        "Pop art");
        List<Map<String, Object>> styles = new ArrayList<>();
        for (String name : names) {
            Map<String, Object> style = new HashMap<>();
            style.put("id", "style-" + styles.size());
            style.put("name", name);
            style.put("exampleImageUrl", "/apps/artify/styles/" + styles.size() + "/example");
            style.put("order", styles.size());
            if (TEXTS.containsKey(name)) {
                style.put("text", TEXTS.get(name));
            }
            styles.add(style);
        }
        List<Map<String, Object>> variants =
                item.variants().stream().map(StubOffer::variant).toList();
        return JSON.writeValueAsString(
                Map.of(
                        "enabled",
                        true,
                        "product",
                        Map.of("id", item.id(), "uuid", "u", "title", item.title()),
                        "styles",
                        styles,
                        "variants",
                        variants,
                        "limits",
                        Map.of(
                                "maxBytes",
                                1_048_576,
                                "types",
                                List.of("image/jpeg", "image/png", "image/webp"))));
    }

    /** A5 prints small, A2 large, the rest like A4. */
    private static Map<String, Object> variant(StandInCatalogue.Variant variant) {
        int width = Map.of("A5", 1748, "A2", 9920).getOrDefault(variant.title(), 2480);
        return Map.of(
                "variantId",
                variant.gid(),
                "name",
                variant.title(),
                "width",
                width,
                "height",
                (int) (width * 1.4142),
                "dpi",
                300,
                "minPhoto",
                Map.of("width", 200, "height", 280));
    }
}
