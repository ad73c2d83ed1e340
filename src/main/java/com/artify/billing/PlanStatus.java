package com.artify.billing;

/** How it stands with a shop's subscription. */
public enum PlanStatus {
    /** There is none, or it was declined, cancelled or never accepted: the free plan holds. */
    NONE,
    TRIAL,
    ACTIVE,
    /** Shopify waits for the merchant's payment: the free plan holds until then. */
    FROZEN
}
