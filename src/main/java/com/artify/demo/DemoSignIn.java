package com.artify.demo;

import com.artify.shop.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs visitors from this machine in as the demo shop's merchant, and turns others away. */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE + 25)
class DemoSignIn extends OncePerRequestFilter {
    /** The admin's pages and requests; other doors have their own proofs and no sessions. */
    private static final Pattern OTHER_DOORS =
            Pattern.compile(
                    "/(proxy|webhooks|files|apps|cart|demo|actuator|VAADIN/(build|static))([./].*)?"
                            + "|/[^/]*\\.[a-z]+");

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!Loopback.sent(request)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        if (!OTHER_DOORS.matcher(request.getRequestURI()).matches()
                && SignedIn.shop(request.getSession(false)).isEmpty()) {
            SignedIn.as(DemoShop.DOMAIN, request.getSession());
        }
        chain.doFilter(request, response);
    }
}
