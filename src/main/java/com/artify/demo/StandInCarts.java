package com.artify.demo;

import com.artify.base.Ids;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Carts by a cookie of the stand-in's own, apart from the merchant's session. */
@Component
@Profile("demo")
class StandInCarts {
    private static final String COOKIE = "standin_cart";
    private static final int MOST_CARTS = 1000;
    private static final Duration KEPT = Duration.ofDays(2);

    private final Cache<UUID, StandInCart> carts =
            Caffeine.newBuilder().maximumSize(MOST_CARTS).expireAfterAccess(KEPT).build();

    /** The browser's cart; a new one gets its cookie. */
    StandInCart of(HttpServletRequest request, HttpServletResponse response) {
        Optional<StandInCart> known = token(request).map(carts::getIfPresent);
        if (known.isPresent()) {
            return known.get();
        }
        UUID token = Ids.next();
        StandInCart cart = new StandInCart();
        carts.put(token, cart);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, token.toString())
                        .path("/")
                        .httpOnly(true)
                        .sameSite("Strict")
                        .maxAge(KEPT)
                        .build()
                        .toString());
        return cart;
    }

    private static Optional<UUID> token(HttpServletRequest request) {
        return Arrays.stream(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .flatMap(cookie -> Ids.parse(cookie.getValue()));
    }
}
