package com.artify.standin;

import com.artify.standin.StandInProduct.Variant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A product as webhooks carry it: a hundred variants in full, all of them by their ids. */
final class ProductPayload {
    private static final int IN_FULL = 100;

    private ProductPayload() {}

    static Map<String, @Nullable Object> of(StandInProduct product) {
        Map<String, @Nullable Object> payload = new LinkedHashMap<>();
        payload.put("id", product.id());
        payload.put("admin_graphql_api_id", Nodes.gid("Product", product.id()));
        payload.put("title", product.title());
        payload.put("handle", product.handle());
        payload.put("product_type", product.type());
        payload.put("status", "active");
        payload.put("updated_at", product.updatedAt().toString());
        payload.put(
                "image",
                product.image() == null
                        ? null
                        : Nodes.of("product_id", product.id(), "src", product.image()));
        payload.put(
                "options",
                product.options().stream()
                        .map(option ->
                                Nodes.of(
                                        "id", option.id(),
                                        "product_id", product.id(),
                                        "name", option.name(),
                                        "values", option.values()))
                        .toList());
        payload.put("variants", variants(product));
        payload.put(
                "variant_gids",
                product.variants().stream()
                        .map(variant ->
                                Nodes.of(
                                        "admin_graphql_api_id",
                                        Nodes.gid("ProductVariant", variant.id())))
                        .toList());
        return payload;
    }

    private static List<Map<String, @Nullable Object>> variants(StandInProduct product) {
        return IntStream.range(0, Math.min(IN_FULL, product.variants().size()))
                .mapToObj(i -> {
                    Variant variant = product.variants().get(i);
                    Map<String, @Nullable Object> payload =
                            Nodes.of(
                                    "id", variant.id(),
                                    "admin_graphql_api_id",
                                            Nodes.gid("ProductVariant", variant.id()),
                                    "product_id", product.id(),
                                    "title", variant.title(),
                                    "price", variant.price(),
                                    "compare_at_price", variant.compareAt(),
                                    "sku", variant.sku(),
                                    "position", i + 1);
                    for (int value = 0; value < variant.values().size(); value++) {
                        payload.put("option" + (value + 1), variant.values().get(value));
                    }
                    return payload;
                })
                .toList();
    }
}
