package com.artify.shopify;

import com.artify.base.ShopDomain;
import java.util.Optional;

/**
 * The verified sender of a request under {@code /proxy}; controllers take it as a parameter. The
 * customer is the one signed in to the shop, if any.
 */
public record ProxyRequest(ShopDomain shop, Optional<Long> customerId, String pathPrefix) {
    static final String ATTRIBUTE = ProxyRequest.class.getName();
}
