package com.artify.catalog;

/** What came of mapping a Shopify variant. */
public enum MappingResult {
    MAPPED,
    /** The Shopify variant is already printed as another base variant of this product. */
    VARIANT_TAKEN,
    /** The base variant belongs to a base that is not linked to the product. */
    BASE_NOT_LINKED
}
