package com.artify.catalog.store;

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
import com.artify.shopify.admin.AdminApi;
import java.util.List;

/** The products of shops in Shopify. */
final class ShopifyStore implements StoreAdmin {
    private final ProductReading reading;
    private final OptionWork options;
    private final VariantCreation creation;
    private final VariantPricing pricing;
    private final VariantDeletion deletion;

    ShopifyStore(AdminApi api) {
        this.reading = new ProductReading(api);
        this.options = new OptionWork(api, reading);
        this.creation = new VariantCreation(api, reading);
        this.pricing = new VariantPricing(api);
        this.deletion = new VariantDeletion(api, reading);
    }

    @Override
    public StoreResult<StorePage> products(ShopDomain shop, StoreSearch search) {
        return reading.page(shop, search);
    }

    @Override
    public StoreResult<StoreProduct> product(ShopDomain shop, long id) {
        return reading.product(shop, id);
    }

    @Override
    public StoreResult<StoreProduct> ensureOptions(
            ShopDomain shop, long id, List<StoreOption> wanted) {
        return options.ensure(shop, id, wanted);
    }

    @Override
    public StoreResult<List<VariantOutcome>> createVariants(
            ShopDomain shop, long id, List<NewStoreVariant> drafts) {
        return tooMany(drafts) ? refused() : creation.create(shop, id, drafts);
    }

    @Override
    public StoreResult<List<VariantOutcome>> updateVariants(
            ShopDomain shop, long id, List<VariantPrice> changes) {
        return tooMany(changes) ? refused() : pricing.update(shop, id, changes);
    }

    @Override
    public StoreResult<List<VariantOutcome>> deleteVariants(
            ShopDomain shop, long id, List<String> variantIds) {
        return tooMany(variantIds) ? refused() : deletion.delete(shop, id, variantIds);
    }

    private static boolean tooMany(List<?> wishes) {
        return wishes.size() > MOST_AT_ONCE;
    }

    private static <T> StoreResult<T> refused() {
        return new StoreResult.Refused<>(
                "MAX_INPUT_SIZE_EXCEEDED", "At most " + MOST_AT_ONCE + " at once");
    }
}
