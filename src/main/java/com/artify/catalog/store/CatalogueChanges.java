package com.artify.catalog.store;

import com.artify.base.ShopDomain;
import com.artify.catalog.StoreAdmin;
import com.artify.catalog.StorePage;
import com.artify.catalog.StoreResult;
import com.artify.shopify.admin.AdminApi;
import com.artify.shopify.admin.AdminDocument;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Asks Shopify what changed in a shop's catalogue. */
final class CatalogueChanges {
    private static final AdminDocument CHANGED = AdminDocument.read("catalog/products-changed");
    private static final AdminDocument PRESENT = AdminDocument.read("catalog/products-present");

    private final AdminApi api;

    CatalogueChanges(AdminApi api) {
        this.api = api;
    }

    /** A page of the products that changed at that time or afterwards, the oldest change first. */
    StoreResult<StorePage> since(ShopDomain shop, Instant time, @Nullable String cursor) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("query", "updated_at:>='" + time + "'");
        variables.put("after", cursor);
        return StoreAnswers.of(
                api.call(shop, CHANGED, variables)
                        .map(data -> ProductJson.page(data.path("products"))));
    }

    /** Those of up to {@link StoreAdmin#MOST_AT_ONCE} products that are in the shop. */
    StoreResult<Set<Long>> present(ShopDomain shop, List<Long> ids) {
        return StoreAnswers.of(
                api.call(shop, PRESENT, Map.of("ids", ids.stream().map(Gids::product).toList()))
                        .map(data -> ids(data.path("nodes"))));
    }

    private static Set<Long> ids(JsonNode nodes) {
        Set<Long> found = new HashSet<>();
        for (JsonNode node : ProductJson.elements(nodes)) {
            if (node.path("id").isString()) {
                found.add(Gids.number(node.path("id").stringValue()));
            }
        }
        return found;
    }
}
