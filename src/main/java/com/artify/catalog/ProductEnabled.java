package com.artify.catalog;

import com.artify.base.ShopDomain;

/** A product became personalisable. Published in the transaction that enabled it. */
record ProductEnabled(ShopDomain shop, long shopifyProductId) {}
