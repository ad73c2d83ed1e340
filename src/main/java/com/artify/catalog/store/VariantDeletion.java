package com.artify.catalog.store;

import com.artify.base.ShopDomain;
import com.artify.catalog.StoreProduct;
import com.artify.catalog.StoreResult;
import com.artify.catalog.StoreVariant;
import com.artify.catalog.VariantOutcome;
import com.artify.shopify.admin.AdminApi;
import com.artify.shopify.admin.AdminDocument;
import com.artify.shopify.admin.AdminResult;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Deletes variants. Shopify deletes all of a call or none and does not say which it deleted, so
 * what cannot go is found out by looking, left out, and the others are sent again.
 */
final class VariantDeletion {
    private static final AdminDocument DELETE = AdminDocument.read("catalog/variants-delete");
    private static final String STRANGE = "AT_LEAST_ONE_VARIANT_DOES_NOT_BELONG_TO_THE_PRODUCT";
    private static final String LAST = "CANNOT_DELETE_LAST_VARIANT";

    private final AdminApi api;
    private final ProductReading reading;

    VariantDeletion(AdminApi api, ProductReading reading) {
        this.api = api;
        this.reading = reading;
    }

    StoreResult<List<VariantOutcome>> delete(ShopDomain shop, long id, List<String> wished) {
        Outcomes outcomes = new Outcomes(wished.size());
        refuseRepeated(wished, outcomes);
        while (!outcomes.open().isEmpty()) {
            List<Integer> sent = outcomes.open();
            AdminResult<JsonNode> result = send(shop, id, sent.stream().map(wished::get).toList());
            if (result instanceof AdminResult.Answered<JsonNode>) {
                sent.forEach(place -> outcomes.done(place, wished.get(place)));
            } else if (result instanceof AdminResult.UserErrors<JsonNode>(var errors, var data)) {
                StoreResult<StoreProduct> now = reading.product(shop, id);
                if (!(now instanceof StoreResult.Done<StoreProduct>(StoreProduct product))) {
                    return now.map(none -> List.of());
                }
                if (!refuseImpossible(product, wished, outcomes)) {
                    outcomes.refuse(errors, sent);
                }
            } else {
                return lost(shop, id, wished, outcomes, result);
            }
        }
        return new StoreResult.Done<>(outcomes.all());
    }

    private AdminResult<JsonNode> send(ShopDomain shop, long id, List<String> variants) {
        return api.call(shop, DELETE, Map.of("product", Gids.product(id), "variants", variants));
    }

    /** An answer that got lost is made up for by looking which variants are gone. */
    private StoreResult<List<VariantOutcome>> lost(
            ShopDomain shop,
            long id,
            List<String> wished,
            Outcomes outcomes,
            AdminResult<JsonNode> result) {
        if (result instanceof AdminResult.Unavailable<JsonNode>(var after, boolean maybeDone)
                && maybeDone
                && reading.product(shop, id) instanceof StoreResult.Done<StoreProduct>(var now)
                && outcomes.open().stream().map(wished::get).noneMatch(ids(now)::contains)) {
            outcomes.open().forEach(place -> outcomes.done(place, wished.get(place)));
            return new StoreResult.Done<>(outcomes.all());
        }
        return StoreAnswers.of(result).map(none -> List.of());
    }

    /** True if the product shows why some of the wishes cannot be granted. */
    private static boolean refuseImpossible(
            StoreProduct product, List<String> wished, Outcomes outcomes) {
        List<Integer> open = outcomes.open();
        Set<String> present = ids(product);
        for (int place : open) {
            if (!present.contains(wished.get(place))) {
                outcomes.refuse(place, STRANGE, "The variant does not belong to the product");
            }
        }
        List<Integer> left = outcomes.open();
        if (left.size() == present.size()) {
            outcomes.refuse(left.getLast(), LAST, "Cannot delete the last variant");
        }
        return outcomes.open().size() < open.size();
    }

    private static void refuseRepeated(List<String> wished, Outcomes outcomes) {
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < wished.size(); place++) {
            if (!seen.add(wished.get(place))) {
                outcomes.refuse(place, STRANGE, "The variant does not belong to the product");
            }
        }
    }

    private static Set<String> ids(StoreProduct product) {
        return product.variants().stream().map(StoreVariant::id).collect(Collectors.toSet());
    }
}
