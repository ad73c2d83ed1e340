package com.artify.catalog.sync;

/** Why a plan cannot be applied at all. */
public enum SyncObstacle {
    /** The product is printed on no base with an active variant. */
    NO_BASE,
    /** Shopify's products have three options at most. */
    TOO_MANY_OPTIONS,
    /** Shopify's products have 2,048 variants at most. */
    TOO_MANY_VARIANTS
}
