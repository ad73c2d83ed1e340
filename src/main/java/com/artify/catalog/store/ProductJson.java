package com.artify.catalog.store;

import com.artify.base.Money;
import com.artify.catalog.StoreOption;
import com.artify.catalog.StorePage;
import com.artify.catalog.StoreProduct;
import com.artify.catalog.StoreVariant;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads products and variants as our documents ask for them. */
final class ProductJson {
    private ProductJson() {}

    static StorePage page(JsonNode products) {
        return new StorePage(
                nodes(products).stream().map(ProductJson::entry).toList(), nextPage(products));
    }

    /** Where the next page of a connection begins, or null if this was the last. */
    static @Nullable String nextPage(JsonNode connection) {
        JsonNode info = connection.path("pageInfo");
        return info.path("hasNextPage").asBoolean(false) ? text(info, "endCursor") : null;
    }

    static List<JsonNode> nodes(JsonNode connection) {
        return elements(connection.path("nodes"));
    }

    static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    static StoreProduct product(JsonNode product, List<StoreVariant> variants) {
        return new StoreProduct(
                Gids.number(required(product, "id")),
                required(product, "handle"),
                required(product, "title"),
                required(product, "productType"),
                picture(product),
                updated(product),
                elements(product.path("options")).stream().map(ProductJson::option).toList(),
                variants);
    }

    /** The variants on a page of a product. */
    static List<StoreVariant> variants(JsonNode data) {
        String currency = data.path("shop").path("currencyCode").asString("");
        return nodes(data.path("product").path("variants")).stream()
                .map(variant -> variant(variant, currency))
                .toList();
    }

    private static StoreVariant variant(JsonNode variant, String currency) {
        String former = text(variant, "compareAtPrice");
        return new StoreVariant(
                required(variant, "id"),
                required(variant, "title"),
                options(variant),
                money(required(variant, "price"), currency),
                former == null ? null : money(former, currency),
                text(variant, "sku"),
                variant.path("position").asInt(0));
    }

    /** A variant's values by the names of the options, in their order. */
    static Map<String, String> options(JsonNode variant) {
        Map<String, String> values = new LinkedHashMap<>();
        elements(variant.path("selectedOptions"))
                .forEach(each -> values.put(required(each, "name"), required(each, "value")));
        return values;
    }

    static StoreOption option(JsonNode option) {
        return new StoreOption(
                required(option, "name"),
                elements(option.path("optionValues")).stream()
                        .map(value -> required(value, "name"))
                        .toList());
    }

    static Instant updated(JsonNode product) {
        return Instant.parse(required(product, "updatedAt"));
    }

    static StorePage.Entry entry(JsonNode product) {
        return new StorePage.Entry(
                Gids.number(required(product, "id")),
                required(product, "handle"),
                required(product, "title"),
                required(product, "productType"),
                picture(product),
                product.path("variantsCount").path("count").asInt(0),
                updated(product));
    }

    private static @Nullable String picture(JsonNode product) {
        return text(product.path("featuredMedia").path("preview").path("image"), "url");
    }

    private static Money money(String amount, String currency) {
        return Money.parse(amount, currency)
                .orElseThrow(() -> new IllegalArgumentException("no price: " + amount));
    }

    private static String required(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isString()) {
            throw new IllegalArgumentException("no " + field + " in Shopify's answer");
        }
        return value.stringValue();
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() && !value.stringValue().isEmpty() ? value.stringValue() : null;
    }
}
