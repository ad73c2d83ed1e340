package com.artify.storefront;

import com.artify.base.ShopDomain;
import com.artify.shopify.ProxyRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Who asks. Shop and customer are signed by Shopify; the visitor has shown a token that we gave
 * them; the address is the nearest that a trusted proxy reports.
 */
record Shopper(
        ShopDomain shop,
        Optional<String> customerId,
        Optional<String> visitorId,
        String address,
        String pathPrefix) {
    /** The header with a visitor's token. */
    static final String TOKEN = "X-Artify-Visitor";

    static Shopper of(ProxyRequest proxy, HttpServletRequest request, Optional<String> visitorId) {
        return new Shopper(
                proxy.shop(),
                proxy.customerId().map(id -> "gid://shopify/Customer/" + id),
                visitorId,
                request.getRemoteAddr(),
                proxy.pathPrefix());
    }

    /** Whether somebody vouches that this is one person: Shopify, or we who gave the token. */
    boolean proven() {
        return customerId.isPresent() || visitorId.isPresent();
    }
}
