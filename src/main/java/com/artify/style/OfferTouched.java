package com.artify.style;

import com.artify.base.ShopDomain;

/**
 * Which styles a product offers, or how one of them is made, is no longer what it was. Published in
 * the transaction that changed it.
 */
public record OfferTouched(ShopDomain shop, long productId) {}
