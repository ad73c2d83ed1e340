package com.artify.demo;

import com.artify.base.Money;
import com.artify.base.ShopDomain;
import com.artify.catalog.Product;
import com.artify.catalog.ProductVariants;
import com.artify.catalog.Products;
import com.artify.catalog.StoreVariant;
import com.artify.standin.StandInProduct;
import com.artify.standin.StandInProduct.Option;
import com.artify.standin.StandInProduct.Variant;
import com.artify.standin.StandInShop;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Has the stand-in sell what was made up for the demo shop; else it would answer that those
 * products do not exist, and the app would take them for deleted.
 */
@Component
@Profile("demo")
public class DemoStock {
    private final StandInShop store;
    private final StandInMemory memory;
    private final Products products;
    private final ProductVariants variants;
    private final Clock clock;

    DemoStock(
            StandInShop store,
            StandInMemory memory,
            Products products,
            ProductVariants variants,
            Clock clock) {
        this.store = store;
        this.memory = memory;
        this.products = products;
        this.variants = variants;
        this.clock = clock;
    }

    /** Puts all products of the shop on the shelf that are not there yet; nobody is told. */
    public void takeIn(ShopDomain shop) {
        List<StandInProduct> missing =
                products.all(shop).stream()
                        .filter(product -> !product.gone())
                        .filter(product -> store.product(product.shopifyProductId()).isEmpty())
                        .map(this::sold)
                        .toList();
        if (!missing.isEmpty()) {
            store.fill(missing);
            memory.keep(store);
        }
    }

    private StandInProduct sold(Product product) {
        List<StoreVariant> known = variants.of(product);
        List<Option> options = options(product.shopifyProductId(), known);
        return new StandInProduct(
                product.shopifyProductId(),
                Objects.requireNonNullElse(
                        product.handle(), "product-" + product.shopifyProductId()),
                product.title(),
                "",
                product.imageUrl(),
                clock.instant(),
                options,
                known.stream().map(variant -> sold(variant, options)).toList());
    }

    private static Variant sold(StoreVariant variant, List<Option> options) {
        Money former = variant.compareAt();
        return new Variant(
                Long.parseLong(variant.id().substring(variant.id().lastIndexOf('/') + 1)),
                options.stream().map(option -> variant.options().get(option.name())).toList(),
                variant.price().decimal().toPlainString(),
                former == null ? null : former.decimal().toPlainString(),
                variant.sku());
    }

    private static List<Option> options(long productId, List<StoreVariant> variants) {
        Map<String, SequencedSet<String>> values = new LinkedHashMap<>();
        variants.forEach(variant ->
                variant.options()
                        .forEach((name, value) ->
                                values.computeIfAbsent(name, key -> new LinkedHashSet<>())
                                        .add(value)));
        List<Option> options = new ArrayList<>();
        values.forEach((name, all) ->
                options.add(
                        new Option(
                                StandInStock.optionId(productId, options.size()),
                                name,
                                List.copyOf(all))));
        return options;
    }
}
