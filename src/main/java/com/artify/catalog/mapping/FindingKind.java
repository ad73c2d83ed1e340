package com.artify.catalog.mapping;

/** What can be wrong with a product's mapping. */
public enum FindingKind {
    /** A Shopify variant is sold, but nothing says what is printed. */
    UNMAPPED,
    /** A Shopify variant took the place of one that was removed and is mapped still. */
    REPLACED,
    /** Two Shopify variants that differ are printed as the same base variant. */
    DOUBLY_MAPPED,
    /** The Shopify variant was removed, or the base is no longer linked to the product. */
    ORPHANED,
    /** The base variant, or its base, is switched off. */
    INACTIVE,
    /** Shopify asks another price than the base and its modifier make. */
    PRICE_MISMATCH,
    /** No style of the product comes to the resolution that the print size asks for. */
    SIZE_NOT_REACHABLE
}
