package com.artify.catalog;

import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What we know of our products' variants in Shopify. It is taken over when a product is enabled and
 * whenever Shopify tells that it changed; removed variants are remembered.
 */
@Service
@Transactional(readOnly = true)
public class ProductVariants {
    private final VariantSnapshots snapshots;
    private final StoreAdmin store;
    private final Products products;
    private final Changes changes;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ProductVariants(
            VariantSnapshots snapshots,
            StoreAdmin store,
            Products products,
            Changes changes,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.snapshots = snapshots;
        this.store = store;
        this.products = products;
        this.changes = changes;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The product's variants in Shopify as last heard, in their order. */
    public List<StoreVariant> of(Product product) {
        return snapshots.find(product, false);
    }

    /** Variants that the product once had. */
    public List<StoreVariant> removed(Product product) {
        return snapshots.find(product, true);
    }

    /** False while Shopify was not heard yet. */
    public boolean known(Product product) {
        return snapshots.asOf(product).isPresent();
    }

    /** Asks Shopify for the product and takes its answer over; a call over the network. */
    @Transactional(propagation = Propagation.NEVER)
    public StoreResult<StoreProduct> refresh(Product product) {
        StoreResult<StoreProduct> result =
                store.product(product.shop(), product.shopifyProductId());
        switch (result) {
            case StoreResult.Done<StoreProduct>(StoreProduct current) ->
                    transaction.executeWithoutResult(status -> take(product, current));
            case StoreResult.NotFound<StoreProduct> gone -> {
                // What Shopify never had cannot have been deleted there.
                if (known(product)) {
                    products.gone(product.shop(), product.shopifyProductId(), true);
                }
            }
            case StoreResult.Refused<StoreProduct> refused -> {}
            case StoreResult.Unavailable<StoreProduct> later -> {}
        }
        return result;
    }

    /** Takes over the variants of the product that another one of ours stands for from now on. */
    @Transactional
    public void follow(Product product, StoreProduct successor) {
        snapshots.forgetTime(product);
        take(product, successor);
    }

    /** Takes over what Shopify says, unless something newer was taken over before. */
    private void take(Product product, StoreProduct current) {
        if (snapshots.asOf(product).filter(current.updatedAt()::isBefore).isPresent()) {
            return;
        }
        ShopDomain shop = product.shop();
        products.gone(shop, current.id(), false);
        products.update(shop, current.facts());
        Instant now = clock.instant();
        Map<String, StoreVariant> known = byId(of(product));
        snapshots.save(
                product,
                current.variants().stream()
                        .filter(variant -> !variant.equals(known.get(variant.id())))
                        .toList(),
                now);
        Set<String> gone = new HashSet<>(known.keySet());
        gone.removeAll(byId(current.variants()).keySet());
        snapshots.remove(product, gone, now);
        snapshots.saveTime(product, current.updatedAt(), now);
        events.publishEvent(new MappingsTouched(shop, product.id()));
        changes.announce(new Changes.Change(shop, "variants", product.uuid().toString()));
    }

    private static Map<String, StoreVariant> byId(Collection<StoreVariant> variants) {
        return variants.stream().collect(Collectors.toMap(StoreVariant::id, Function.identity()));
    }
}
