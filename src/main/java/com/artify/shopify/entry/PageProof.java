package com.artify.shopify.entry;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A secret that is written into a page which a session token was brought to. Its requests show it
 * where App Bridge did not load, so that no newer token can be had: it proves the same page and
 * session, for as long as a visit.
 */
@Component
public class PageProof {
    /** The header that shows the secret. */
    static final String HEADER = "X-Artify-Page";

    private static final String ATTRIBUTE = PageProof.class.getName();
    private static final Duration VISIT = Duration.ofMinutes(30);
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    PageProof(Clock clock) {
        this.clock = clock;
    }

    private record Secret(String text, Instant issued) implements Serializable {}

    /** The secret of a session's pages, good for another visit from now on. */
    public String issue(HttpSession session) {
        String text =
                session.getAttribute(ATTRIBUTE) instanceof Secret secret ? secret.text() : fresh();
        session.setAttribute(ATTRIBUTE, new Secret(text, clock.instant()));
        return text;
    }

    boolean shown(HttpServletRequest request, @Nullable HttpSession session) {
        String header = request.getHeader(HEADER);
        return header != null
                && session != null
                && session.getAttribute(ATTRIBUTE) instanceof Secret secret
                && clock.instant().isBefore(secret.issued().plus(VISIT))
                && MessageDigest.isEqual(
                        header.getBytes(US_ASCII), secret.text().getBytes(US_ASCII));
    }

    private String fresh() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
