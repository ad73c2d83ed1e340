package com.artify.shop.invitation;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** A secret of 32 random bytes that lets one person in. The database knows its digest alone. */
record Pass(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[\\w-]{43}");

    /** What a pass is good for, and how long. */
    enum Kind {
        /** Goes by mail or by hand, and is good once. */
        LINK(Duration.ofDays(7)),
        /** Stays in one browser. */
        BROWSER(Duration.ofDays(30));

        private final Duration life;

        Kind(Duration life) {
            this.life = life;
        }

        Duration life() {
            return life;
        }
    }

    static Pass fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Pass(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static Optional<Pass> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new Pass(text)) : Optional.empty();
    }

    String digest() {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "Pass";
    }
}
