package com.artify.catalog.sync;

import com.artify.base.Money;
import com.artify.base.ShopDomain;
import com.artify.catalog.NewStoreVariant;
import com.artify.catalog.Product;
import com.artify.catalog.StoreAdmin;
import com.artify.catalog.StoreProduct;
import com.artify.catalog.StoreResult;
import com.artify.catalog.StoreVariant;
import com.artify.catalog.VariantOutcome;
import com.artify.catalog.VariantPrice;
import com.artify.catalog.mapping.ProductMappings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Sends some steps of a sync to Shopify and maps what came of them. */
@Component
class SyncBatch {
    private final StoreAdmin store;
    private final ProductMappings mappings;

    SyncBatch(StoreAdmin store, ProductMappings mappings) {
        this.store = store;
        this.mappings = mappings;
    }

    /**
     * Does the steps, all of one action.
     *
     * @param current the product as it was when the job began
     * @throws IllegalStateException if Shopify is not to be reached; nothing was done then
     */
    List<SyncTable.Ended> send(
            Product product, StoreProduct current, SyncAction action, List<SyncStep> steps) {
        return switch (action) {
            case KEEP -> steps.stream().map(step -> done(step, variant(step))).toList();
            case UPDATE -> ended(steps, update(product, steps));
            case CREATE -> create(product, current, steps);
            case REMOVE -> remove(product, current, steps);
            case BLOCKED -> throw new IllegalArgumentException("a blocked step is never begun");
        };
    }

    /** Maps the variants of steps that were done; removed ones are mapped to nothing. */
    void map(Product product, List<SyncStep> steps, List<SyncTable.Ended> ended) {
        Map<String, Long> made = new LinkedHashMap<>();
        Set<String> removed = new HashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            SyncStep step = steps.get(i);
            String variant = ended.get(i).variantId();
            Long base = step.baseVariantId();
            if (!ended.get(i).done() || variant == null) {
                continue;
            }
            if (step.action() == SyncAction.REMOVE) {
                removed.add(variant);
            } else if (base != null) {
                made.put(variant, base);
            }
        }
        mappings.follow(product, made, removed);
    }

    private StoreResult<List<VariantOutcome>> update(Product product, List<SyncStep> steps) {
        return store.updateVariants(
                product.shop(),
                product.shopifyProductId(),
                steps.stream()
                        .map(step -> new VariantPrice(variant(step), price(step), step.compareAt()))
                        .toList());
    }

    /** Adopts what exists already: a job that died may have created it and not written it down. */
    private List<SyncTable.Ended> create(
            Product product, StoreProduct current, List<SyncStep> steps) {
        Map<Long, SyncTable.Ended> known = new LinkedHashMap<>();
        for (SyncStep step : steps) {
            titled(current, step).ifPresent(id -> known.put(step.id(), done(step, id)));
        }
        List<SyncStep> missing =
                steps.stream().filter(step -> !known.containsKey(step.id())).toList();
        if (!missing.isEmpty()) {
            ShopDomain shop = product.shop();
            List<NewStoreVariant> drafts =
                    missing.stream()
                            .map(step ->
                                    new NewStoreVariant(
                                            step.options(), price(step), step.compareAt()))
                            .toList();
            ended(missing, store.createVariants(shop, product.shopifyProductId(), drafts))
                    .forEach(each -> known.put(each.step(), each));
        }
        return steps.stream().map(step -> Objects.requireNonNull(known.get(step.id()))).toList();
    }

    private List<SyncTable.Ended> remove(
            Product product, StoreProduct current, List<SyncStep> steps) {
        Set<String> present = new HashSet<>();
        current.variants().forEach(each -> present.add(each.id()));
        Map<Long, SyncTable.Ended> known = new LinkedHashMap<>();
        List<SyncStep> there = new ArrayList<>();
        for (SyncStep step : steps) {
            if (present.contains(variant(step))) {
                there.add(step);
            } else {
                known.put(step.id(), done(step, variant(step)));
            }
        }
        if (!there.isEmpty()) {
            List<String> ids = there.stream().map(SyncBatch::variant).toList();
            ended(there, store.deleteVariants(product.shop(), product.shopifyProductId(), ids))
                    .forEach(each -> known.put(each.step(), each));
        }
        return steps.stream().map(step -> Objects.requireNonNull(known.get(step.id()))).toList();
    }

    private static List<SyncTable.Ended> ended(
            List<SyncStep> steps, StoreResult<List<VariantOutcome>> result) {
        return switch (result) {
            case StoreResult.Done<List<VariantOutcome>>(List<VariantOutcome> outcomes) -> {
                List<SyncTable.Ended> all = new ArrayList<>();
                for (int i = 0; i < steps.size(); i++) {
                    all.add(ended(steps.get(i), outcomes.get(i)));
                }
                yield all;
            }
            case StoreResult.NotFound<List<VariantOutcome>> gone ->
                    refused(steps, "PRODUCT_DOES_NOT_EXIST", "Product does not exist");
            case StoreResult.Refused<List<VariantOutcome>>(String code, String message) ->
                    refused(steps, code, message);
            case StoreResult.Unavailable<List<VariantOutcome>> later ->
                    throw new IllegalStateException("Shopify is not to be reached");
        };
    }

    private static SyncTable.Ended ended(SyncStep step, VariantOutcome outcome) {
        return switch (outcome) {
            case VariantOutcome.Done(String id) -> done(step, id);
            case VariantOutcome.Failed(String code, String message) ->
                    new SyncTable.Ended(step.id(), null, code, message);
        };
    }

    private static List<SyncTable.Ended> refused(
            List<SyncStep> steps, String code, String message) {
        return steps.stream()
                .map(step -> new SyncTable.Ended(step.id(), null, code, message))
                .toList();
    }

    private static SyncTable.Ended done(SyncStep step, String variantId) {
        return new SyncTable.Ended(step.id(), variantId, null, null);
    }

    private static Optional<String> titled(StoreProduct current, SyncStep step) {
        return current.variants().stream()
                .filter(each -> each.title().equalsIgnoreCase(step.title()))
                .map(StoreVariant::id)
                .findFirst();
    }

    private static String variant(SyncStep step) {
        return Objects.requireNonNull(step.shopifyVariantId());
    }

    private static Money price(SyncStep step) {
        return Objects.requireNonNull(step.newPrice());
    }
}
