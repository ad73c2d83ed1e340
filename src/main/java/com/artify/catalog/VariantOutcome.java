package com.artify.catalog;

/** What came of creating, changing or deleting one Shopify variant. */
public sealed interface VariantOutcome {
    /** It was done; the id is such as {@code gid://shopify/ProductVariant/1}. */
    record Done(String variantId) implements VariantOutcome {}

    /**
     * Shopify refused this variant.
     *
     * @param code of the Admin API, such as {@code VARIANT_ALREADY_EXISTS}
     * @param message in Shopify's words
     */
    record Failed(String code, String message) implements VariantOutcome {}
}
