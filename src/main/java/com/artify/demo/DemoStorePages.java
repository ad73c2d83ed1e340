package com.artify.demo;

import com.artify.base.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo theme's pages as HTML. */
@Component
@Profile("demo")
class DemoStorePages {
    private static final DemoStoreTemplate LAYOUT = DemoStoreTemplate.read("layout");
    private static final DemoStoreTemplate PRODUCT = DemoStoreTemplate.read("product");
    private static final DemoStoreTemplate CARD = DemoStoreTemplate.read("card");
    private static final DemoStoreTemplate ORDER = DemoStoreTemplate.read("order");
    private static final DemoStoreTemplate LINE = DemoStoreTemplate.read("line");

    private final StandInCatalogue catalogue;
    private final DemoStoreBlock block;
    private final Texts texts;

    DemoStorePages(StandInCatalogue catalogue, DemoStoreBlock block, Texts texts) {
        this.catalogue = catalogue;
        this.block = block;
        this.texts = texts;
    }

    /** A product's page; the language is that of the widget, the theme speaks English only. */
    String product(StandInCatalogue.Item item, String language) {
        String others =
                catalogue.products().stream()
                        .filter(other -> !other.equals(item))
                        .map(this::card)
                        .collect(Collectors.joining());
        return page(
                item.title(),
                fill(
                        PRODUCT,
                        Map.of(
                                "title", item.title(),
                                "price", price(item.variants().getFirst()),
                                "description", item.description(),
                                "scene", DemoStore.scene(item),
                                "picture", DemoStore.picture(item),
                                "block", block.render(item, language),
                                "others", others)));
    }

    String order(DemoOrder order) {
        String lines =
                order.lines().stream()
                        .map(line -> line(line, order.currency()))
                        .collect(Collectors.joining());
        return page(
                text("thanks"),
                fill(
                        ORDER,
                        Map.of(
                                "number", order.name(),
                                "lines", lines,
                                "total", DemoStorePrices.text(order.total(), order.currency()))));
    }

    private String page(String title, String main) {
        String links =
                catalogue.products().stream()
                        .map(item ->
                                "<a href=\"%s\">%s</a>"
                                        .formatted(
                                                DemoStore.address(item),
                                                DemoStoreTemplate.escape(item.title())))
                        .collect(Collectors.joining());
        return fill(LAYOUT, Map.of("title", title, "links", links, "main", main));
    }

    private String card(StandInCatalogue.Item item) {
        return fill(
                CARD,
                Map.of(
                        "address", DemoStore.address(item),
                        "title", item.title(),
                        "price", price(item.variants().getFirst()),
                        "scene", DemoStore.scene(item),
                        "picture", DemoStore.picture(item)));
    }

    private String line(StandInCart.Line line, String currency) {
        String visible =
                line.properties().entrySet().stream()
                        .filter(entry -> !entry.getKey().startsWith("_"))
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining(", "));
        return fill(
                LINE,
                Map.of(
                        "picture", DemoStore.picture(line),
                        "title", line.item().title(),
                        "variant", line.variant().title(),
                        "properties", visible,
                        "quantity", Integer.toString(line.quantity()),
                        "price", DemoStorePrices.text(line.price(currency))));
    }

    private String price(StandInCatalogue.Variant variant) {
        return DemoStorePrices.text(variant.price(), catalogue.currency());
    }

    private String fill(DemoStoreTemplate template, Map<String, String> values) {
        return template.fill(values, this::text);
    }

    private String text(String key) {
        return texts.of(Locale.ENGLISH, "demo.store." + key);
    }
}
