package com.artify.shopify.entry;

import com.artify.base.ShopDomain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page between two loads of another: App Bridge on it gets a new session token and goes on to
 * the address in {@code shopify-reload}.
 */
@Controller
class BounceController {
    static final String PATH = "/auth/session-token";
    static final String RELOAD = "shopify-reload";

    private final EntryPages pages;
    private final AdminAddresses addresses;

    BounceController(EntryPages pages, AdminAddresses addresses) {
        this.pages = pages;
        this.addresses = addresses;
    }

    @GetMapping(PATH)
    void bounce(
            @RequestParam Optional<String> shop,
            @RequestParam(RELOAD) Optional<String> reload,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        // App Bridge would bring the token to wherever it is sent.
        if (reload.filter(address -> !isOurs(address, request)).isPresent()) {
            pages.notice(
                    response, locale, HttpServletResponse.SC_BAD_REQUEST, "shop.entry.astray.");
            return;
        }
        response.setHeader(
                "Content-Security-Policy",
                shop.flatMap(ShopDomain::parse)
                        .map(addresses::framing)
                        .orElseGet(addresses::framing));
        pages.bridge(response, locale);
    }

    private static boolean isOurs(String address, HttpServletRequest request) {
        String page = request.getRequestURL().toString();
        String origin = page.substring(0, page.length() - request.getRequestURI().length());
        return address.startsWith(origin + "/");
    }
}
