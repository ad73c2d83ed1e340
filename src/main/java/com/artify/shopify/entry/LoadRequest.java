package com.artify.shopify.entry;

import com.artify.base.ShopDomain;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * What the Shopify admin says when it loads a page of ours. Only the session token is proof; the
 * rest says where to get one.
 *
 * @param store the store's name in the admin
 * @param embedded whether the page is for the admin's iframe
 */
record LoadRequest(
        Optional<ShopDomain> shop,
        Optional<String> store,
        boolean embedded,
        Optional<String> sessionToken) {
    static LoadRequest of(HttpServletRequest request, AdminAddresses addresses) {
        Optional<ShopDomain> shop = single(request, "shop").flatMap(ShopDomain::parse);
        boolean embedded = single(request, "embedded").filter("1"::equals).isPresent();
        Optional<String> store =
                request.getParameter("host") == null && !embedded
                        ? shop.map(ShopDomain::name)
                        : single(request, "host").flatMap(addresses::store);
        return new LoadRequest(
                shop,
                store,
                embedded,
                single(request, "id_token").filter(token -> !token.isBlank()));
    }

    /** Whether it says which shop, and which admin, in a way that can be right. */
    boolean isPlaced() {
        return shop.isPresent() && store.isPresent();
    }

    /** A parameter that stands there once. */
    private static Optional<String> single(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values != null && values.length == 1 ? Optional.of(values[0]) : Optional.empty();
    }
}
