package com.artify.engine.replicate;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.artify.engine.NewsSignature;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA256 over id, time and body, as documented at
 * https://replicate.com/docs/topics/webhooks/verify-webhook.
 */
final class ReplicateSignature implements NewsSignature {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String VERSION = "v1,";
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final Optional<byte[]> key;
    private final Clock clock;

    ReplicateSignature(Optional<byte[]> key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    @Override
    public String provider() {
        return ReplicateConfiguration.PROVIDER;
    }

    @Override
    public boolean verifies(UnaryOperator<String> header, InputStream body) throws IOException {
        if (key.isEmpty()) {
            body.transferTo(OutputStream.nullOutputStream());
            return true;
        }
        String id = header.apply("webhook-id");
        String time = header.apply("webhook-timestamp");
        byte[] sum = sum(key.get(), id + "." + time + ".", body);
        return isRecent(time) && isAmong(header.apply("webhook-signature"), sum);
    }

    private static byte[] sum(byte[] key, String before, InputStream body) throws IOException {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update(before.getBytes(UTF_8));
            // It repeats the photo, so it is large.
            byte[] part = new byte[8192];
            for (int read = body.read(part); read >= 0; read = body.read(part)) {
                mac.update(part, 0, read);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isRecent(String seconds) {
        try {
            Instant sent = Instant.ofEpochSecond(Long.parseLong(seconds));
            return Duration.between(sent, clock.instant()).abs().compareTo(TOLERANCE) <= 0;
        } catch (RuntimeException noTime) {
            return false;
        }
    }

    private static boolean isAmong(String signatures, byte[] sum) {
        byte[] expected = (VERSION + Base64.getEncoder().encodeToString(sum)).getBytes(UTF_8);
        boolean found = false;
        for (String signature : signatures.split(" ", -1)) {
            found |= MessageDigest.isEqual(expected, signature.getBytes(UTF_8));
        }
        return found;
    }
}
