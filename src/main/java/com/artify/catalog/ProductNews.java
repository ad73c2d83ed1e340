package com.artify.catalog;

import com.artify.base.ShopDomain;

/** A product of the shop, one of ours or not, is new in Shopify, changed there or went. */
public record ProductNews(ShopDomain shop, long shopifyProductId) {}
