package com.artify.storefront;

import com.artify.base.ShopDomain;
import com.artify.shopify.ProxyRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Who asks. Shop and customer are signed by Shopify; the visitor has shown a token that we gave
 * them; the address is the nearest that a trusted proxy reports, of IPv6 the 64 bits that a network
 * has to itself (RFC 4291), since its members change the others at will.
 */
record Shopper(
        ShopDomain shop,
        Optional<String> customerId,
        Optional<String> visitorId,
        String address,
        String pathPrefix) {
    /** The header with a visitor's token. */
    static final String TOKEN = "X-Artify-Visitor";

    private static final int IPV6 = 16;

    static Shopper of(ProxyRequest proxy, HttpServletRequest request, Optional<String> visitorId) {
        return new Shopper(
                proxy.shop(),
                proxy.customerId().map(id -> "gid://shopify/Customer/" + id),
                visitorId,
                household(request.getRemoteAddr()),
                proxy.pathPrefix());
    }

    /** Whether somebody vouches that this is one person: Shopify, or we who gave the token. */
    boolean proven() {
        return customerId.isPresent() || visitorId.isPresent();
    }

    static String household(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length == IPV6
                    ? HexFormat.of().formatHex(bytes, 0, IPV6 / 2) + "::/64"
                    : address;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
