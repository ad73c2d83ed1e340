package com.artify.catalog;

import com.artify.base.ShopDomain;
import java.util.List;

/**
 * The products of a shop as they stand in Shopify: its Admin API, as far as products need it. Calls
 * go over the network, so none belongs into a transaction. Thread-safe.
 */
public interface StoreAdmin {
    /** How many variants one call may carry; the limit of an input array in the Admin API. */
    int MOST_AT_ONCE = 250;

    /** How many variants a product can have. */
    int MOST_VARIANTS = 2048;

    /** How many options a product can have. */
    int MOST_OPTIONS = 3;

    /** A page of the shop's products by title. */
    StoreResult<StorePage> products(ShopDomain shop, StoreSearch search);

    /** One product with its options and all of its variants in their order. */
    StoreResult<StoreProduct> product(ShopDomain shop, long shopifyProductId);

    /**
     * Adds the options and values that the product lacks, as {@link StoreProduct#withOptions} says;
     * answers with the product as it is then.
     */
    StoreResult<StoreProduct> ensureOptions(
            ShopDomain shop, long shopifyProductId, List<StoreOption> options);

    /**
     * Creates up to {@link #MOST_AT_ONCE} variants; one that is refused does not stop the others.
     * Outcomes come in the order of the drafts.
     */
    StoreResult<List<VariantOutcome>> createVariants(
            ShopDomain shop, long shopifyProductId, List<NewStoreVariant> drafts);

    /** Changes prices of up to {@link #MOST_AT_ONCE} variants; outcomes in the same order. */
    StoreResult<List<VariantOutcome>> updateVariants(
            ShopDomain shop, long shopifyProductId, List<VariantPrice> changes);

    /**
     * Deletes up to {@link #MOST_AT_ONCE} variants; outcomes in the same order. The last variant of
     * a product cannot be deleted.
     */
    StoreResult<List<VariantOutcome>> deleteVariants(
            ShopDomain shop, long shopifyProductId, List<String> variantIds);
}
