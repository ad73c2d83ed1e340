package com.artify.shopify;

import com.artify.shop.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a page be framed by the Shopify admin of its own shop and by nobody else. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
final class FrameAncestorsFilter extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String ancestors =
                SignedIn.shop(request.getSession(false))
                        .map(shop -> "https://" + shop.value() + " https://admin.shopify.com")
                        .orElse("'none'");
        response.setHeader("Content-Security-Policy", "frame-ancestors " + ancestors);
        chain.doFilter(request, response);
    }
}
