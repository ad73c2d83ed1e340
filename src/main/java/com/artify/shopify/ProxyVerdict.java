package com.artify.shopify;

import com.artify.base.ShopDomain;
import java.util.Optional;

/** Whether a request came through Shopify's App Proxy, and what Shopify says about it. */
public sealed interface ProxyVerdict {
    /** Shopify vouches for the shop and for the signed-in customer, if any. */
    record Verified(ShopDomain shop, Optional<Long> customerId, String pathPrefix)
            implements ProxyVerdict {}

    /** Not from Shopify, too old, or not as Shopify writes it. */
    record Rejected(Reason reason) implements ProxyVerdict {}

    /** Why a request was rejected; for the log, never for the answer. */
    enum Reason {
        MALFORMED,
        MISSING_PARAMETER,
        DUPLICATE_PARAMETER,
        BAD_SIGNATURE,
        STALE,
        BAD_SHOP,
        BAD_CUSTOMER
    }
}
