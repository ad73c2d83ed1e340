package com.artify.shopify;

import com.artify.base.LogContext;
import com.artify.shopify.ProxyVerdict.Rejected;
import com.artify.shopify.ProxyVerdict.Verified;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets only requests pass that Shopify's App Proxy signed, and tells controllers who they are from.
 */
final class ProxySignatureFilter extends OncePerRequestFilter {
    private static final Logger log = LoggerFactory.getLogger(ProxySignatureFilter.class);

    private final ProxySignature signature;

    ProxySignatureFilter(ProxySignature signature) {
        this.signature = signature;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        switch (signature.verify(query)) {
            case Verified verified -> {
                request.setAttribute(
                        ProxyRequest.ATTRIBUTE,
                        new ProxyRequest(
                                verified.shop(), verified.customerId(), verified.pathPrefix()));
                try (LogContext shop = LogContext.shop(verified.shop())) {
                    chain.doFilter(request, response);
                }
            }
            case Rejected rejected -> {
                // Never the query: its signature would be good for another minute.
                log.debug("App Proxy request rejected: {}", rejected.reason());
                Refusal.BAD_SIGNATURE.write(response);
            }
        }
    }
}
