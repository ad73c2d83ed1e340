package com.artify.shopify.entry;

import com.artify.base.ShopDomain;
import com.artify.shop.SignedIn;
import com.artify.shop.StaffMember;
import com.artify.shopify.SessionToken;
import com.artify.shopify.SessionTokens;
import com.artify.shopify.SessionVerdict.Rejected;
import com.artify.shopify.SessionVerdict.Verified;
import com.artify.shopify.entry.Arrival.Failed;
import com.artify.shopify.entry.Arrival.NewTokenNeeded;
import com.artify.shopify.entry.Arrival.Removed;
import com.artify.shopify.entry.Arrival.Welcome;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Answers to loads of pages as Shopify's reference server does: a page with a session token is let
 * in and gets a session of its user, one without is sent for a token, one outside the admin is sent
 * into it.
 */
@Component
class DocumentDoor {
    private final SessionTokens tokens;
    private final Arrivals arrivals;
    private final AdminAddresses addresses;
    private final EntryPages pages;

    DocumentDoor(
            SessionTokens tokens, Arrivals arrivals, AdminAddresses addresses, EntryPages pages) {
        this.tokens = tokens;
        this.arrivals = arrivals;
        this.addresses = addresses;
        this.pages = pages;
    }

    void enter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        LoadRequest load = LoadRequest.of(request, addresses);
        if (load.embedded()) {
            embedded(load, request, response, chain);
        } else {
            outside(load, request, response, chain);
        }
    }

    private void embedded(
            LoadRequest load,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        if (!load.isPlaced()) {
            nowhere(request, response);
            return;
        }
        ShopDomain shop = load.shop().get();
        frame(response, shop);
        switch (load.sessionToken().map(tokens::verify).orElse(null)) {
            case Verified(SessionToken token) when token.shop().equals(shop) ->
                    proven(token, request, response, chain);
            case Verified ofOtherShop -> nowhere(request, response);
            case Rejected rejected -> bounce(response, Bounce.from(request));
            case null -> bounce(response, Bounce.from(request));
        }
    }

    private void proven(
            SessionToken token,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        boolean again = isOf(request.getSession(false), token);
        switch (again ? arrivals.arriveAgain(token) : arrivals.arrive(token)) {
            case Welcome(StaffMember member) -> {
                HttpSession session = again ? request.getSession() : fresh(request);
                SignedIn.as(member, token.userId(), session);
                chain.doFilter(request, response);
            }
            case NewTokenNeeded none -> bounce(response, Bounce.from(request));
            case Removed removed ->
                    pages.notice(
                            response,
                            request.getLocale(),
                            HttpStatus.FORBIDDEN.value(),
                            "shop.entry.removed.");
            case Failed(var retryAfter) -> {
                retryAfter.ifPresent(wait ->
                        response.setHeader(
                                "Retry-After", String.valueOf(wait.plusMillis(999).toSeconds())));
                pages.notice(
                        response,
                        request.getLocale(),
                        HttpStatus.INTERNAL_SERVER_ERROR.value(),
                        "shop.entry.failed.");
            }
        }
    }

    private void outside(
            LoadRequest load,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Optional<ShopDomain> signedIn = SignedIn.shop(session);
        boolean vouched = SignedIn.shopifyUser(session).isPresent();
        if (signedIn.isPresent() && !vouched) {
            chain.doFilter(request, response);
        } else if (vouched && "iframe".equals(request.getHeader("Sec-Fetch-Dest"))) {
            ShopDomain shop = signedIn.orElseThrow();
            frame(response, shop);
            bounce(response, Bounce.from(request, shop, addresses.hostOf(shop)));
        } else if (load.isPlaced()) {
            response.sendRedirect(
                    addresses.app(load.store().orElseThrow(), request.getRequestURI()));
        } else if (vouched && request.getParameter("shop") == null) {
            response.sendRedirect(
                    addresses.app(signedIn.orElseThrow().name(), request.getRequestURI()));
        } else {
            nowhere(request, response);
        }
    }

    private void nowhere(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Content-Security-Policy", addresses.framing());
        pages.bridge(response, request.getLocale());
    }

    private static void bounce(HttpServletResponse response, String address) {
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpStatus.FOUND.value());
        response.setHeader("Location", address);
    }

    private void frame(HttpServletResponse response, ShopDomain shop) {
        response.setHeader("Content-Security-Policy", addresses.framing(shop));
    }

    static boolean isOf(@Nullable HttpSession session, SessionToken token) {
        return SignedIn.shop(session).filter(token.shop()::equals).isPresent()
                && SignedIn.shopifyUser(session).stream().anyMatch(user -> user == token.userId());
    }

    /** Nothing of whoever was here before stays, nor the name that their session had. */
    private static HttpSession fresh(HttpServletRequest request) {
        HttpSession old = request.getSession(false);
        if (SignedIn.shop(old).isPresent()) {
            old.invalidate();
        } else if (old != null) {
            request.changeSessionId();
        }
        return request.getSession();
    }
}
