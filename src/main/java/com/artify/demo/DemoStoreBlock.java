package com.artify.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Renders the widget's root element as {@code blocks/artify.liquid} does in a merchant's theme. */
@Component
@Profile("demo")
class DemoStoreBlock {
    private static final Set<String> LANGUAGES = Set.of("de", "fr");

    private final JsonMapper json;
    private final StandInCatalogue catalogue;

    DemoStoreBlock(JsonMapper json, StandInCatalogue catalogue) {
        this.json = json;
        this.catalogue = catalogue;
    }

    String render(StandInCatalogue.Item item, String language) {
        String attributes =
                attributes(item, language).entrySet().stream()
                        .map(DemoStoreBlock::attribute)
                        .collect(Collectors.joining(" "));
        return """
        <div class="artify" id="artify-demo" data-artify %s aria-busy="true">
          <div class="artify__skeleton artify__skeleton--pills"></div>
          <div class="artify__skeleton artify__skeleton--stage"></div>
          <div class="artify__skeleton artify__skeleton--cards"></div>
          <div class="artify__skeleton artify__skeleton--action"></div>
        </div>
        """
                .formatted(attributes);
    }

    private Map<String, String> attributes(StandInCatalogue.Item item, String language) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("proxy", DemoStore.APP);
        attributes.put("product", Long.toString(item.id()));
        attributes.put("variant", Long.toString(item.variants().getFirst().id()));
        attributes.put("variants", json.writeValueAsString(offers(item)));
        attributes.put("option-name", item.optionName());
        attributes.put("show-variants", "true");
        attributes.put("root", "/");
        attributes.put("gallery", "[data-product-picture]");
        attributes.put("hide", "");
        attributes.put("texts", texts(language));
        return attributes;
    }

    private List<Offer> offers(StandInCatalogue.Item item) {
        return item.variants().stream()
                .map(variant ->
                        new Offer(
                                variant.id(),
                                variant.title(),
                                DemoStorePrices.text(variant.price(), catalogue.currency()),
                                true))
                .toList();
    }

    private String texts(String language) {
        String file = LANGUAGES.contains(language) ? language : "en.default";
        JsonNode locale =
                json.readTree(DemoResources.bytes("storefront/locales/" + file + ".json"));
        return json.writeValueAsString(locale.required("artify"));
    }

    private static String attribute(Map.Entry<String, String> entry) {
        return "data-%s=\"%s\""
                .formatted(entry.getKey(), DemoStoreTemplate.escape(entry.getValue()));
    }

    private record Offer(long id, String title, String price, boolean available) {}
}
