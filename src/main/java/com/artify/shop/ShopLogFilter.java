package com.artify.shop;

import com.artify.base.LogContext;
import com.artify.base.ShopDomain;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Has the log name the shop whose people a request comes from. */
@Component
class ShopLogFilter extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<ShopDomain> shop = SignedIn.shop(request.getSession(false));
        if (shop.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try (LogContext named = LogContext.shop(shop.get())) {
            chain.doFilter(request, response);
        }
    }
}
