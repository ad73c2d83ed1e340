package com.artify.catalog.ui;

import com.artify.base.ShopDomain;
import com.artify.base.ui.Embedding;
import com.artify.catalog.ProductFacts;
import com.artify.catalog.Products;
import com.artify.catalog.StoreAdmin;
import com.artify.catalog.StoreProduct;
import com.artify.catalog.StoreResult;
import com.artify.catalog.store.ShopCatalogue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Chooses products in the Shopify admin's own picker, or in ours where that is not there. */
final class ProductChoice {
    private static final String NUMBER = "[1-9][0-9]{0,17}";

    /** Each is looked up, as a browser may name anything; nobody picks more by hand. */
    private static final int MOST = 100;

    private final ShopDomain shop;
    private final ShopCatalogue catalogue;
    private final StoreAdmin store;
    private final Products products;

    ProductChoice(ShopDomain shop, ShopCatalogue catalogue, StoreAdmin store, Products products) {
        this.shop = shop;
        this.catalogue = catalogue;
        this.store = store;
        this.products = products;
    }

    void ask(Consumer<List<ProductFacts>> enable) {
        Runnable own = () -> new ProductPicker(shop, catalogue, products, enable).open();
        Embedding.current()
                .ifPresentOrElse(
                        admin ->
                                admin.pickProducts(
                                        picked -> {
                                            List<ProductFacts> found = lookUp(picked);
                                            if (!found.isEmpty()) {
                                                enable.accept(found);
                                            }
                                        },
                                        own),
                        own);
    }

    private List<ProductFacts> lookUp(String[] ids) {
        return Arrays.stream(ids)
                .filter(id -> id.matches(NUMBER))
                .distinct()
                .limit(MOST)
                .map(id -> store.product(shop, Long.parseLong(id)))
                .flatMap(result -> found(result).stream())
                .toList();
    }

    private static Optional<ProductFacts> found(StoreResult<StoreProduct> result) {
        return result instanceof StoreResult.Done<StoreProduct>(StoreProduct product)
                ? Optional.of(product.facts())
                : Optional.empty();
    }
}
