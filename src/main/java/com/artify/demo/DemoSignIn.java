package com.artify.demo;

import com.artify.shop.SignedIn;
import com.artify.shopify.AdminDoors;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Signs visitors from this machine in as the demo shop's merchant, and turns others away. Pages in
 * the iframe of an admin, and their requests, prove themselves as in production.
 */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE + 25)
class DemoSignIn extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!Loopback.sent(request)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        if (AdminDoors.isAdmin(request)
                && !AdminDoors.isEmbedded(request)
                && SignedIn.shop(request.getSession(false)).isEmpty()) {
            SignedIn.as(DemoShop.DOMAIN, request.getSession());
        }
        chain.doFilter(request, response);
    }
}
