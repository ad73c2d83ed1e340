package com.artify.billing;

import com.artify.usage.Quotas;
import java.util.Optional;

/**
 * A plan as operators describe it.
 *
 * @param name as in Shopify
 * @param limits what shops may use
 * @param price only to be shown; Shopify charges what it was told there
 * @param meter the handle in Shopify of what finals beyond the limit are charged by; empty where
 *     they are free
 */
record Plan(String name, Quotas.Limits limits, String price, Optional<String> meter) {}
