package com.artify.storage;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Makes and reads addresses of files that work without a session until they expire. The token is
 * {@code base64url(expiry|key|name).base64url(HMAC-SHA256)}. Thread-safe.
 */
public final class FileLinks {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String PATH = "/files/";
    private static final int LONGEST_NAME = 200;

    private final byte[] key;
    private final Clock clock;

    FileLinks(byte[] key, Clock clock) {
        this.key = key.clone();
        this.clock = clock;
    }

    /**
     * The path of a link that lives at least {@code lifetime} and at most a quarter longer: links
     * made shortly after one another are equal, so that browsers keep the picture. With a name the
     * file is downloaded under it, without one it is shown.
     */
    public String link(ObjectKey file, @Nullable String downloadName, Duration lifetime) {
        long step = Math.max(1, lifetime.toSeconds() / 4);
        long expiry = (clock.instant().getEpochSecond() / step + 1) * step + lifetime.toSeconds();
        String name = downloadName == null ? "" : shortened(downloadName.strip());
        String payload = encode((expiry + "|" + file.value() + "|" + name).getBytes(UTF_8));
        return PATH + payload + "." + encode(mac(payload));
    }

    /** What an unexpired token of ours grants. */
    Optional<Grant> read(String token) {
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
        Grant grant = grant(new String(Base64.getUrlDecoder().decode(payload), UTF_8));
        return grant.expiry().isAfter(clock.instant()) ? Optional.of(grant) : Optional.empty();
    }

    private static Grant grant(String payload) {
        String[] parts = payload.split("\\|", 3);
        return new Grant(
                Instant.ofEpochSecond(Long.parseLong(parts[0])),
                new ObjectKey(parts[1]),
                parts[2].isEmpty() ? Optional.empty() : Optional.of(parts[2]));
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
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

    /** A file, the name to download it under, and until when. */
    record Grant(Instant expiry, ObjectKey file, Optional<String> downloadName) {}
}
