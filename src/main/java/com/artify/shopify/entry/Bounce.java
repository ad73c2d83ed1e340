package com.artify.shopify.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.artify.base.ShopDomain;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The address of the bounce page for a page that lacks a session token. */
final class Bounce {
    private Bounce() {}

    /** With the page's own query but the token. */
    static String from(HttpServletRequest request) {
        return to(request, withoutToken(request.getQueryString()));
    }

    /** For a page in an iframe whose address lost what the admin had written into it. */
    static String from(HttpServletRequest request, ShopDomain shop, String host) {
        String own = withoutToken(request.getQueryString());
        String place = "embedded=1&host=%s&shop=%s".formatted(host, shop.value());
        return to(request, own.isEmpty() ? place : own + "&" + place);
    }

    private static String to(HttpServletRequest request, String query) {
        String page = request.getRequestURL() + (query.isEmpty() ? "" : "?" + query);
        return "%s?%s%s=%s"
                .formatted(
                        BounceController.PATH,
                        query.isEmpty() ? "" : query + "&",
                        BounceController.RELOAD,
                        URLEncoder.encode(page, UTF_8));
    }

    private static String withoutToken(@Nullable String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(part -> !part.isEmpty() && !part.startsWith("id_token="))
                        .collect(Collectors.joining("&"));
    }
}
