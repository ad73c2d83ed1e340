package com.artify.base;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Texts that we hand out and believe when they come back before they expire: {@code
 * base64url(expiry|text).base64url(HMAC-SHA256)}. They can be read by anyone. Thread-safe.
 */
public final class SignedTokens {
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;
    private final Clock clock;

    public SignedTokens(byte[] key, Clock clock) {
        this.key = key.clone();
        this.clock = clock;
    }

    /** Signs a text until an instant, which counts in whole seconds. */
    public String sign(String text, Instant expiry) {
        String payload = encode((expiry.getEpochSecond() + "|" + text).getBytes(UTF_8));
        return payload + "." + encode(mac(payload));
    }

    /** The text and expiry of an unexpired token of ours. */
    public Optional<Signed> read(String token) {
        int dot = token.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String payload = token.substring(0, dot);
        // The texts are compared, since many texts decode to the same bytes.
        byte[] expected = encode(mac(payload)).getBytes(US_ASCII);
        if (!MessageDigest.isEqual(expected, token.substring(dot + 1).getBytes(UTF_8))) {
            return Optional.empty();
        }
        String[] parts = new String(Base64.getUrlDecoder().decode(payload), UTF_8).split("\\|", 2);
        Signed signed = new Signed(Instant.ofEpochSecond(Long.parseLong(parts[0])), parts[1]);
        return signed.expiry().isAfter(clock.instant()) ? Optional.of(signed) : Optional.empty();
    }

    private byte[] mac(String payload) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(payload.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What was signed, and until when it counts. */
    public record Signed(Instant expiry, String text) {}
}
