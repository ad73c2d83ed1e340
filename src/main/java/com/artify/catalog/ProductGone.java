package com.artify.catalog;

import com.artify.base.ShopDomain;

/** A product was deleted in Shopify. Published in the transaction that noted it. */
public record ProductGone(ShopDomain shop, long productId) {}
