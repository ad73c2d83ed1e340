package com.artify.storefront;

import com.artify.shop.Shops;
import com.artify.shopify.ProxyRequest;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Answers only for shops that have the app installed. */
@Component
class ActiveShops {
    private final Shops shops;

    ActiveShops(Shops shops) {
        this.shops = shops;
    }

    /** Who asks, where the shop is installed. */
    Shopper require(ProxyRequest proxy, HttpServletRequest request) {
        if (shops.findActive(proxy.shop()).isEmpty()) {
            throw new Problem(ProblemCode.NOT_FOUND);
        }
        return Shopper.of(proxy, request);
    }
}
