package com.artify.shopify.entry;

import com.artify.shop.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a page be framed by the Shopify admin of its own shop and by nobody else; one that is not
 * shown there at all, by nobody. Doors that know a shop without a session say so themselves.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 28)
class FrameAncestorsFilter extends OncePerRequestFilter {
    private final AdminAddresses addresses;

    FrameAncestorsFilter(AdminAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        response.setHeader(
                "Content-Security-Policy",
                SignedIn.shop(session)
                        .filter(shop -> SignedIn.shopifyUser(session).isPresent())
                        .map(addresses::framing)
                        .orElse("frame-ancestors 'none'"));
        chain.doFilter(request, response);
    }
}
