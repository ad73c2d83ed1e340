package com.artify.storefront;

import com.artify.shopify.ProxyRequest;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Introduces visitors, so that each has an allowance of their own also where many share an address.
 * Where an address sends many new visitors, each does some work first.
 */
@RestController
class VisitorController {
    private static final int LONGEST_CHALLENGE = 400;

    private final ActiveShops shops;
    private final RateLimits limits;
    private final Visitors visitors;

    VisitorController(ActiveShops shops, RateLimits limits, Visitors visitors) {
        this.shops = shops;
        this.limits = limits;
        this.visitors = visitors;
    }

    @PostMapping("/proxy/visitors")
    ResponseEntity<Introduction> introduce(
            ProxyRequest proxy, HttpServletRequest request, @RequestBody Work work) {
        Shopper shopper = shops.require(proxy, request);
        if (work.challenge() != null) {
            return given(solved(shopper, work.challenge(), work.answer()));
        }
        if (limits.welcomes(shopper)) {
            return given(visitors.welcome(shopper.shop()));
        }
        Visitors.Challenge challenge = visitors.challenge(shopper.shop());
        return answer(HttpStatus.OK, new Introduction(null, challenge.text(), challenge.bits()));
    }

    private String solved(Shopper shopper, String challenge, @Nullable Long answer) {
        if (answer == null || challenge.length() > LONGEST_CHALLENGE) {
            throw new Problem(ProblemCode.INVALID);
        }
        return visitors.solved(shopper.shop(), challenge, answer)
                .orElseThrow(() -> new Problem(ProblemCode.INVALID));
    }

    private static ResponseEntity<Introduction> given(String token) {
        return answer(HttpStatus.CREATED, new Introduction(token, null, null));
    }

    private static ResponseEntity<Introduction> answer(HttpStatus status, Introduction content) {
        return ResponseEntity.status(status).cacheControl(CacheControl.noStore()).body(content);
    }

    /** A challenge that came before and the number that solves it; both absent at first. */
    record Work(@Nullable String challenge, @Nullable Long answer) {}

    /** A token, or what has to be solved for one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Introduction(
            @Nullable String token, @Nullable String challenge, @Nullable Integer bits) {}
}
