package com.artify.storefront;

import com.artify.shop.Shops;
import com.artify.shopify.ProxyRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers only for shops that have the app installed. */
@Component
class ActiveShops {
    private final Shops shops;
    private final Visitors visitors;

    ActiveShops(Shops shops, Visitors visitors) {
        this.shops = shops;
        this.visitors = visitors;
    }

    /** Who asks, where the shop is installed. */
    Shopper require(ProxyRequest proxy, HttpServletRequest request) {
        if (shops.findActive(proxy.shop()).isEmpty()) {
            throw new Problem(ProblemCode.NOT_FOUND);
        }
        return Shopper.of(
                proxy,
                request,
                Optional.ofNullable(request.getHeader(Shopper.TOKEN))
                        .flatMap(token -> visitors.known(proxy.shop(), token)));
    }
}
