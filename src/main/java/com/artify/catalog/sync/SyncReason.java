package com.artify.catalog.sync;

/** Why a sync does what it does with a variant. */
public enum SyncReason {
    /** The base has the variant, Shopify does not. */
    MISSING,
    PRICE_DIFFERS,
    /** The former price is not above the price, so it would be no reduction. */
    COMPARE_AT_TOO_LOW,
    /** It is as it should be. */
    SAME,
    /** It is as it should be, and its mapping is written. */
    SAME_UNMAPPED,
    /** A size of the product serves it, or the merchant sells it without a print. */
    SERVED_OTHERWISE,
    /** No base variant of the product means it. */
    NOT_IN_BASE,
    /** Its base variant, or the base, is switched off or no longer linked. */
    BASE_VARIANT_OFF,
    /** Its base has no price in the shop's currency. */
    NO_PRICE,
    /** The product offers a choice that the base does not know. */
    NO_OPTION_VALUE,
    /** Another base of the product has a variant with the same values. */
    TAKEN,
    /** Undoing an earlier sync. */
    UNDOING
}
