package com.artify.catalog.sync;

import com.artify.base.Money;
import com.artify.catalog.Product;
import com.artify.catalog.ProductVariants;
import com.artify.catalog.StoreVariant;
import com.artify.catalog.mapping.StorePrices;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sets prices in Shopify as a sync of its own. */
@Component
class SyncPrices implements StorePrices {
    private final Syncs syncs;
    private final ProductVariants variants;

    SyncPrices(Syncs syncs, ProductVariants variants) {
        this.syncs = syncs;
        this.variants = variants;
    }

    @Override
    public UUID set(Product product, Map<String, Money> prices) {
        List<NewStep> steps =
                variants.of(product).stream()
                        .filter(variant -> prices.containsKey(variant.id()))
                        .map(variant ->
                                step(variant, Objects.requireNonNull(prices.get(variant.id()))))
                        .toList();
        return syncs.begin(product, List.of(), 0, steps, Syncs.PRICED).activity();
    }

    private static NewStep step(StoreVariant variant, Money price) {
        Money former = variant.compareAt();
        boolean keep = former != null && former.minor() > price.minor();
        return new NewStep(
                SyncAction.UPDATE,
                SyncReason.PRICE_DIFFERS,
                variant.title(),
                variant.options(),
                null,
                variant.id(),
                variant.price(),
                price,
                former,
                keep ? former : null);
    }
}
