package com.artify.storefront;

import com.artify.base.ShopDomain;
import com.artify.shopify.ProxyRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who asks. Shop and customer are signed by Shopify; the visitor is what the widget calls itself,
 * good for limits only; the address is the nearest that a trusted proxy reports.
 */
record Shopper(
        ShopDomain shop,
        Optional<String> customerId,
        Optional<String> visitorId,
        String address,
        String pathPrefix) {
    private static final Pattern VISITOR = Pattern.compile("[A-Za-z0-9-]{8,64}");

    static Shopper of(ProxyRequest proxy, HttpServletRequest request) {
        return new Shopper(
                proxy.shop(),
                proxy.customerId().map(id -> "gid://shopify/Customer/" + id),
                Optional.ofNullable(request.getHeader("X-Artify-Visitor"))
                        .filter(visitor -> VISITOR.matcher(visitor).matches()),
                request.getRemoteAddr(),
                proxy.pathPrefix());
    }
}
