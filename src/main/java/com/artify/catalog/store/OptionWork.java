package com.artify.catalog.store;

import com.artify.base.ShopDomain;
import com.artify.catalog.StoreAdmin;
import com.artify.catalog.StoreOption;
import com.artify.catalog.StoreProduct;
import com.artify.catalog.StoreResult;
import com.artify.shopify.admin.AdminApi;
import com.artify.shopify.admin.AdminDocument;
import com.artify.shopify.admin.AdminResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Gives products the options and values that they lack, one mutation after the other: each looks at
 * what is there, so that one whose answer got lost does no harm when it is tried again.
 */
final class OptionWork {
    private static final AdminDocument LOOK = AdminDocument.read("catalog/product");
    private static final AdminDocument CREATE = AdminDocument.read("catalog/options-create");
    private static final AdminDocument UPDATE = AdminDocument.read("catalog/option-update");

    private final AdminApi api;
    private final ProductReading reading;

    OptionWork(AdminApi api, ProductReading reading) {
        this.api = api;
        this.reading = reading;
    }

    StoreResult<StoreProduct> ensure(ShopDomain shop, long id, List<StoreOption> wanted) {
        // Each turn adds at least one value, and a product has no more than variants.
        for (int turn = 0; turn < StoreAdmin.MOST_VARIANTS; turn++) {
            StoreResult<JsonNode> look = StoreAnswers.of(look(shop, id));
            if (!(look instanceof StoreResult.Done<JsonNode>(JsonNode data))) {
                return look.map(none -> ProductJson.product(none, List.of()));
            }
            JsonNode product = data.path("product");
            if (!product.isObject()) {
                return new StoreResult.NotFound<>();
            }
            Optional<AdminResult<JsonNode>> done = next(shop, id, product, wanted);
            if (done.isEmpty()) {
                return reading.product(shop, id);
            }
            StoreResult<JsonNode> result = StoreAnswers.of(done.get());
            if (!(result instanceof StoreResult.Done<JsonNode>)) {
                return result.map(none -> ProductJson.product(none, List.of()));
            }
        }
        return new StoreResult.Refused<>("INVALID", "The options do not stay as they are set");
    }

    private AdminResult<JsonNode> look(ShopDomain shop, long id) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("id", Gids.product(id));
        variables.put("first", 1);
        return api.call(shop, LOOK, variables);
    }

    /** Does what is lacking next; empty if nothing is. */
    private Optional<AdminResult<JsonNode>> next(
            ShopDomain shop, long id, JsonNode product, List<StoreOption> wanted) {
        StoreProduct present = ProductJson.product(product, List.of());
        List<StoreOption> fresh = LackingOptions.fresh(present, wanted);
        if (!fresh.isEmpty()) {
            return Optional.of(
                    api.call(
                            shop,
                            CREATE,
                            Map.of(
                                    "product",
                                    Gids.product(id),
                                    "options",
                                    fresh.stream().map(OptionWork::input).toList())));
        }
        return LackingOptions.grown(present, wanted)
                .map(option ->
                        api.call(
                                shop,
                                UPDATE,
                                Map.of(
                                        "product",
                                        Gids.product(id),
                                        "option",
                                        Map.of("id", idOf(product, option.name())),
                                        "values",
                                        values(option))));
    }

    private static String idOf(JsonNode product, String name) {
        return ProductJson.elements(product.path("options")).stream()
                .filter(option -> option.path("name").asString("").equals(name))
                .map(option -> option.path("id").asString(""))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> input(StoreOption option) {
        return Map.of("name", option.name(), "values", values(option));
    }

    private static List<Map<String, String>> values(StoreOption option) {
        return option.values().stream()
                .limit(StoreAdmin.MOST_AT_ONCE)
                .map(value -> Map.of("name", value))
                .toList();
    }
}
