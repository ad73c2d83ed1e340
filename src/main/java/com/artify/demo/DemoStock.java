package com.artify.demo;

import com.artify.base.ShopDomain;
import com.artify.catalog.Product;
import com.artify.catalog.ProductVariants;
import com.artify.catalog.Products;
import com.artify.catalog.StoreOption;
import com.artify.catalog.StoreProduct;
import com.artify.catalog.StoreVariant;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Has the stand-in sell what was made up for the demo shop; else it would answer that those
 * products do not exist, and the app would take them for deleted.
 */
@Component
@Profile("demo")
public class DemoStock {
    private final StandInShelf shelf;
    private final StandInMemory memory;
    private final Products products;
    private final ProductVariants variants;
    private final Clock clock;

    DemoStock(
            StandInShelf shelf,
            StandInMemory memory,
            Products products,
            ProductVariants variants,
            Clock clock) {
        this.shelf = shelf;
        this.memory = memory;
        this.products = products;
        this.variants = variants;
        this.clock = clock;
    }

    /** Puts all products of the shop on the shelf that are not there yet. */
    public void takeIn(ShopDomain shop) {
        products.all(shop).stream()
                .filter(product -> shelf.find(product.shopifyProductId()).isEmpty())
                .map(this::sold)
                .forEach(shelf::put);
        memory.write(shelf.all());
    }

    private StoreProduct sold(Product product) {
        List<StoreVariant> known = variants.of(product);
        return new StoreProduct(
                product.shopifyProductId(),
                Objects.requireNonNullElse(product.handle(), "product-" + product.shopifyProductId()),
                product.title(),
                "",
                product.imageUrl(),
                clock.instant(),
                options(known),
                known);
    }

    private static List<StoreOption> options(List<StoreVariant> variants) {
        Map<String, Set<String>> values = new LinkedHashMap<>();
        variants.forEach(variant ->
                variant.options()
                        .forEach((name, value) ->
                                values.computeIfAbsent(name, key -> new LinkedHashSet<>())
                                        .add(value)));
        List<StoreOption> options = new ArrayList<>();
        values.forEach((name, all) -> options.add(new StoreOption(name, List.copyOf(all))));
        return options;
    }
}
