package com.artify.catalog;

import com.artify.base.ShopDomain;

/**
 * A product base or one of its variants is no longer what it was. Published in the transaction that
 * changed it.
 */
public record BaseTouched(ShopDomain shop, long baseId) {}
