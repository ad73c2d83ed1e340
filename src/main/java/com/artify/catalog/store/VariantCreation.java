package com.artify.catalog.store;

import com.artify.base.Money;
import com.artify.base.ShopDomain;
import com.artify.catalog.NewStoreVariant;
import com.artify.catalog.StoreProduct;
import com.artify.catalog.StoreResult;
import com.artify.catalog.VariantOutcome;
import com.artify.shopify.admin.AdminApi;
import com.artify.shopify.admin.AdminDocument;
import com.artify.shopify.admin.AdminResult;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Creates variants. Shopify creates all of a call or none, so those that it refuses are left out
 * and the others sent again. After a call whose answer got lost it looks at what is there: sending
 * it again would only bring refusals.
 */
final class VariantCreation {
    private static final AdminDocument CREATE = AdminDocument.read("catalog/variants-create");

    private static final Duration LATER = Duration.ofSeconds(30);

    private final AdminApi api;
    private final ProductReading reading;

    VariantCreation(AdminApi api, ProductReading reading) {
        this.api = api;
        this.reading = reading;
    }

    StoreResult<List<VariantOutcome>> create(
            ShopDomain shop, long id, List<NewStoreVariant> drafts) {
        Outcomes outcomes = new Outcomes(drafts.size());
        while (!outcomes.open().isEmpty()) {
            List<Integer> sent = outcomes.open();
            AdminResult<JsonNode> result = send(shop, id, sent.stream().map(drafts::get).toList());
            if (result instanceof AdminResult.UserErrors<JsonNode>(var errors, var data)
                    && errors.stream().noneMatch(StoreAnswers::isGone)) {
                outcomes.refuse(errors, sent);
                continue;
            }
            if (!isDone(result, sent, outcomes)) {
                if (mayBeDone(result)) {
                    adopt(shop, id, drafts, outcomes);
                }
                return outcomes.open().isEmpty()
                        ? new StoreResult.Done<>(outcomes.all())
                        : failed(result);
            }
        }
        return new StoreResult.Done<>(outcomes.all());
    }

    /** Notes the new variants, which come in the order in which they were sent. */
    private static boolean isDone(
            AdminResult<JsonNode> result, List<Integer> sent, Outcomes outcomes) {
        if (!(result instanceof AdminResult.Answered<JsonNode>(JsonNode data, var denied))) {
            return false;
        }
        List<String> ids =
                ProductJson.elements(data.path("productVariantsBulkCreate").path("productVariants"))
                        .stream()
                        .map(variant -> variant.path("id").asString(""))
                        .toList();
        if (ids.size() != sent.size()) {
            return false;
        }
        for (int i = 0; i < ids.size(); i++) {
            outcomes.done(sent.get(i), ids.get(i));
        }
        return true;
    }

    private static boolean mayBeDone(AdminResult<JsonNode> result) {
        return switch (result) {
            case AdminResult.Answered<JsonNode> incomplete -> true;
            case AdminResult.Unavailable<JsonNode>(var after, boolean maybeDone) -> maybeDone;
            case AdminResult<JsonNode> refused -> false;
        };
    }

    private static StoreResult<List<VariantOutcome>> failed(AdminResult<JsonNode> result) {
        return result instanceof AdminResult.Answered<JsonNode>
                ? new StoreResult.Unavailable<>(LATER)
                : StoreAnswers.of(result).map(none -> List.of());
    }

    private AdminResult<JsonNode> send(ShopDomain shop, long id, List<NewStoreVariant> drafts) {
        return api.call(
                shop,
                CREATE,
                Map.of(
                        "product",
                        Gids.product(id),
                        "variants",
                        drafts.stream().map(VariantCreation::input).toList()));
    }

    /** Finds the wished variants among those that the product has now. */
    private void adopt(ShopDomain shop, long id, List<NewStoreVariant> drafts, Outcomes outcomes) {
        if (reading.product(shop, id) instanceof StoreResult.Done<StoreProduct>(var product)) {
            Map<Map<String, String>, String> ids = new HashMap<>();
            product.variants().forEach(each -> ids.put(key(each.options()), each.id()));
            for (int place : outcomes.open()) {
                String variant = ids.get(key(drafts.get(place).options()));
                if (variant != null) {
                    outcomes.done(place, variant);
                }
            }
        }
    }

    private static Map<String, @Nullable Object> input(NewStoreVariant draft) {
        Map<String, @Nullable Object> input = new HashMap<>();
        input.put(
                "optionValues",
                draft.options().entrySet().stream()
                        .map(each -> Map.of("optionName", each.getKey(), "name", each.getValue()))
                        .toList());
        input.put("price", draft.price().decimal().toPlainString());
        Money former = draft.compareAt();
        if (former != null) {
            input.put("compareAtPrice", former.decimal().toPlainString());
        }
        return input;
    }

    private static Map<String, String> key(Map<String, String> options) {
        Map<String, String> key = new TreeMap<>();
        options.forEach((name, value) ->
                key.put(name.toLowerCase(Locale.ROOT), value.toLowerCase(Locale.ROOT)));
        return key;
    }
}
