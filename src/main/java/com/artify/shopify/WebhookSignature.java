package com.artify.shopify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;

/**
 * The signature of a webhook over the bytes of its body: base64 HMAC-SHA256 with the client secret,
 * in the header {@link #HEADER}. No other header is signed. Thread-safe.
 */
public final class WebhookSignature {
    public static final String HEADER = "X-Shopify-Hmac-Sha256";

    private final List<byte[]> secrets;

    /** Signs with the first secret and accepts each. */
    WebhookSignature(List<byte[]> secrets) {
        this.secrets = List.copyOf(secrets);
    }

    /** True if one of our secrets signed the body; a malformed signature is false. */
    public boolean verifies(byte[] body, String signature) {
        byte[] given = signature.strip().getBytes(UTF_8);
        boolean match = false;
        for (byte[] secret : secrets) {
            match |= MessageDigest.isEqual(base64(secret, body).getBytes(UTF_8), given);
        }
        return match;
    }

    /** The signature that Shopify would put into the header. */
    public String sign(byte[] body) {
        return base64(secrets.getFirst(), body);
    }

    private static String base64(byte[] secret, byte[] body) {
        return Base64.getEncoder().encodeToString(Hmac.sha256(secret, body));
    }
}
