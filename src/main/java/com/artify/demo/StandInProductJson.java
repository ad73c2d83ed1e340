package com.artify.demo;

import com.artify.base.Money;
import com.artify.catalog.StoreProduct;
import com.artify.catalog.StoreVariant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The payload of {@code products/update}, as far as apps read it. */
final class StandInProductJson {
    /** Shopify tells of no more variants in full; the ids of all are in {@code variant_gids}. */
    private static final int MOST_IN_FULL = 100;

    private StandInProductJson() {}

    static Map<String, @Nullable Object> of(StoreProduct product) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("id", product.id());
        body.put("admin_graphql_api_id", "gid://shopify/Product/" + product.id());
        body.put("title", product.title());
        body.put("handle", product.handle());
        body.put("product_type", product.type());
        body.put("updated_at", product.updatedAt().toString());
        String image = product.imageUrl();
        body.put("image", image == null ? null : Map.of("src", image));
        body.put("options", product.options());
        body.put(
                "variants",
                product.variants().stream()
                        .limit(MOST_IN_FULL)
                        .map(StandInProductJson::variant)
                        .toList());
        body.put(
                "variant_gids",
                product.variants().stream()
                        .map(variant -> Map.of("admin_graphql_api_id", variant.id()))
                        .toList());
        return body;
    }

    private static Map<String, @Nullable Object> variant(StoreVariant variant) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("id", StandInVariants.number(variant.id()));
        body.put("admin_graphql_api_id", variant.id());
        body.put("title", variant.title());
        body.put("price", variant.price().decimal().toPlainString());
        Money compareAt = variant.compareAt();
        body.put(
                "compare_at_price", compareAt == null ? null : compareAt.decimal().toPlainString());
        body.put("sku", variant.sku());
        body.put("position", variant.position());
        List<String> values = new ArrayList<>(variant.options().values());
        for (int index = 0; index < values.size(); index++) {
            body.put("option" + (index + 1), values.get(index));
        }
        return body;
    }
}
