package com.artify.demo;

import com.artify.base.ShopDomain;
import com.artify.catalog.NewStoreVariant;
import com.artify.catalog.StoreAdmin;
import com.artify.catalog.StoreOption;
import com.artify.catalog.StorePage;
import com.artify.catalog.StoreProduct;
import com.artify.catalog.StoreResult;
import com.artify.catalog.StoreSearch;
import com.artify.catalog.VariantOutcome;
import com.artify.catalog.VariantPrice;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Plays Shopify's Admin API over shelves that are kept here. */
record StandInAdmin(Function<ShopDomain, Optional<StandInShelf>> shelves) implements StoreAdmin {
    private static final Duration LATER = Duration.ofMinutes(1);

    @Override
    public StoreResult<StorePage> products(ShopDomain shop, StoreSearch search) {
        return at(shop, shelf -> new StoreResult.Done<>(shelf.page(search)));
    }

    @Override
    public StoreResult<StoreProduct> product(ShopDomain shop, long id) {
        return at(
                shop,
                shelf ->
                        shelf.find(id)
                                .<StoreResult<StoreProduct>>map(StoreResult.Done::new)
                                .orElseGet(StoreResult.NotFound::new));
    }

    @Override
    public StoreResult<StoreProduct> ensureOptions(
            ShopDomain shop, long id, List<StoreOption> options) {
        return at(shop, shelf -> shelf.ensureOptions(id, options));
    }

    @Override
    public StoreResult<List<VariantOutcome>> createVariants(
            ShopDomain shop, long id, List<NewStoreVariant> drafts) {
        return at(shop, shelf -> shelf.each(id, drafts, StandInVariants::create));
    }

    @Override
    public StoreResult<List<VariantOutcome>> updateVariants(
            ShopDomain shop, long id, List<VariantPrice> changes) {
        return at(shop, shelf -> shelf.each(id, changes, StandInVariants::update));
    }

    @Override
    public StoreResult<List<VariantOutcome>> deleteVariants(
            ShopDomain shop, long id, List<String> variantIds) {
        return at(shop, shelf -> shelf.each(id, variantIds, StandInVariants::delete));
    }

    private <T> StoreResult<T> at(
            ShopDomain shop, Function<StandInShelf, StoreResult<T>> question) {
        return shelves.apply(shop)
                .map(question)
                .orElseGet(() -> new StoreResult.Unavailable<>(LATER));
    }
}
