package com.artify.catalog.mapping;

import com.artify.activity.Activities;
import com.artify.activity.Deed;
import com.artify.base.ShopDomain;
import com.artify.catalog.Product;
import com.artify.catalog.ProductVariants;
import com.artify.catalog.Products;
import com.artify.catalog.StoreAdmin;
import com.artify.catalog.StoreProduct;
import com.artify.catalog.StoreResult;
import com.artify.catalog.StoreVariant;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves what a deleted product is printed as to the one that took its place in Shopify. Our product
 * stays the same, with its bases, sizes, styles and history; it stands for the other one then.
 */
@Service
public class ProductSuccession {
    static final String MOVED = "product.moved";

    private final Products products;
    private final ProductVariants variants;
    private final MappingTable mappings;
    private final SuccessorTable table;
    private final StoreAdmin store;
    private final Activities activities;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ProductSuccession(
            Products products,
            ProductVariants variants,
            MappingTable mappings,
            SuccessorTable table,
            StoreAdmin store,
            Activities activities,
            TransactionTemplate transaction,
            Clock clock) {
        this.products = products;
        this.variants = variants;
        this.mappings = mappings;
        this.table = table;
        this.store = store;
        this.activities = activities;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The product that looks like a deleted one, if there is any. */
    @Transactional(readOnly = true)
    public Optional<Successor> of(Product product) {
        return product.gone() ? table.find(product) : Optional.empty();
    }

    /** Moves everything; answers how many variants found their like. A call over the network. */
    @Transactional(propagation = Propagation.NEVER)
    public StoreResult<Integer> move(ShopDomain shop, UUID uuid) {
        Optional<Product> product = products.find(shop, uuid).filter(Product::gone);
        Optional<Successor> successor = product.flatMap(table::find);
        if (successor.isEmpty()) {
            return new StoreResult.NotFound<>();
        }
        return store.product(shop, successor.get().shopifyProductId())
                .map(current ->
                        transaction.execute(status -> move(product.orElseThrow(), current)));
    }

    /** What was printed of the product when Shopify last had it. */
    List<StoreVariant> printed(Product product) {
        Set<String> mapped = mappings.mapped(product).keySet();
        Set<String> sized = mappings.sized(product);
        return variants.of(product).stream()
                .filter(each -> mapped.contains(each.id()) || sized.contains(each.id()))
                .toList();
    }

    /** True for a product of Shopify that nothing is printed of yet. */
    boolean isFree(Product product, long shopifyProductId) {
        return products.findByShopifyId(product.shop(), shopifyProductId)
                .filter(other ->
                        !mappings.mapped(other).isEmpty() || !mappings.sized(other).isEmpty())
                .isEmpty();
    }

    private int move(Product product, StoreProduct current) {
        Map<String, Long> mapped = mappings.mapped(product);
        Map<String, String> moved = new HashMap<>();
        Map<String, Long> targets = new LinkedHashMap<>();
        Successions.of(printed(product), current.variants())
                .forEach((fresh, former) -> {
                    moved.put(former.id(), fresh.id());
                    Long target = mapped.get(former.id());
                    if (target != null) {
                        targets.put(fresh.id(), target);
                    }
                });
        products.follow(product, current.id());
        mappings.unmap(product, moved.keySet(), clock.instant());
        mappings.map(product, targets, clock.instant());
        table.moveSizes(product, moved, clock.instant());
        table.delete(product);
        variants.follow(product, current);
        activities.record(
                product.shop(),
                new Deed(
                        MOVED,
                        "product",
                        product.uuid().toString(),
                        product.title(),
                        Map.of(),
                        Map.of("name", current.title(), "variants", moved.size())));
        return moved.size();
    }
}
