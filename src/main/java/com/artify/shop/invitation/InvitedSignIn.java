package com.artify.shop.invitation;

import com.artify.shop.SignedIn;
import com.artify.shop.StaffMember;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives those whose browser holds a pass a new session when theirs has ended. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 24)
class InvitedSignIn extends OncePerRequestFilter {
    /** The prefix binds it to this host and to https, by RFC 6265bis. */
    static final String COOKIE = "__Host-artify-staff";

    private final Invitations invitations;

    InvitedSignIn(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isPage(request) && SignedIn.shop(request.getSession(false)).isEmpty()) {
            pass(request)
                    .flatMap(invitations::recognize)
                    .ifPresent(member -> signIn(member, request));
        }
        chain.doFilter(request, response);
    }

    private static void signIn(StaffMember member, HttpServletRequest request) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        SignedIn.as(member, request.getSession());
    }

    /** Browsers send the cookie with pictures and styles too, which need no session. */
    private static boolean isPage(HttpServletRequest request) {
        String place = request.getHeader("Sec-Fetch-Dest");
        return request.getMethod().equals("GET") && (place == null || place.equals("document"));
    }

    private static Optional<Pass> pass(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .flatMap(cookie -> Pass.parse(cookie.getValue()));
    }
}
