package com.artify.catalog.store;

import com.artify.base.Money;
import com.artify.base.ShopDomain;
import com.artify.catalog.StoreResult;
import com.artify.catalog.VariantOutcome;
import com.artify.catalog.VariantPrice;
import com.artify.shopify.admin.AdminApi;
import com.artify.shopify.admin.AdminDocument;
import com.artify.shopify.admin.AdminResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Changes prices of variants; those that Shopify refuses do not stop the others. */
final class VariantPricing {
    private static final AdminDocument UPDATE = AdminDocument.read("catalog/variants-update");

    private final AdminApi api;

    VariantPricing(AdminApi api) {
        this.api = api;
    }

    StoreResult<List<VariantOutcome>> update(ShopDomain shop, long id, List<VariantPrice> changes) {
        if (changes.isEmpty()) {
            return new StoreResult.Done<>(List.of());
        }
        Outcomes outcomes = new Outcomes(changes.size());
        AdminResult<JsonNode> result =
                api.call(
                        shop,
                        UPDATE,
                        Map.of(
                                "product",
                                Gids.product(id),
                                "variants",
                                changes.stream().map(VariantPricing::input).toList()));
        if (result instanceof AdminResult.UserErrors<JsonNode>(var errors, JsonNode data)) {
            if (errors.stream().anyMatch(StoreAnswers::isGone)) {
                return new StoreResult.NotFound<>();
            }
            outcomes.refuse(errors, outcomes.open());
        } else if (!(result instanceof AdminResult.Answered<JsonNode>)) {
            return StoreAnswers.of(result).map(none -> List.of());
        }
        outcomes.open().forEach(place -> outcomes.done(place, changes.get(place).variantId()));
        return new StoreResult.Done<>(outcomes.all());
    }

    private static Map<String, @Nullable Object> input(VariantPrice change) {
        Map<String, @Nullable Object> input = new HashMap<>();
        input.put("id", change.variantId());
        input.put("price", change.price().decimal().toPlainString());
        Money former = change.compareAt();
        input.put("compareAtPrice", former == null ? null : former.decimal().toPlainString());
        return input;
    }
}
