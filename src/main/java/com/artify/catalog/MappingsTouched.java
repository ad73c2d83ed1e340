package com.artify.catalog;

import com.artify.base.ShopDomain;

/**
 * A product's mappings, or what they lead to in Shopify, are no longer what they were. Published in
 * the transaction that changed them.
 */
public record MappingsTouched(ShopDomain shop, long productId) {}
