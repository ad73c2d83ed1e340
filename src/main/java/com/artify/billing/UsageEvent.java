package com.artify.billing;

import com.artify.base.ShopDomain;
import java.time.Instant;

/**
 * Usage to be charged.
 *
 * @param id by which Shopify counts it once, at most 64 characters
 * @param meter the handle in Shopify of what it is charged by
 * @param quantity how many finals; negative takes back
 */
record UsageEvent(String id, ShopDomain shop, String meter, int quantity, Instant occurred) {}
