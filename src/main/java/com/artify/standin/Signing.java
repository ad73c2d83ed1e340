package com.artify.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 in the writings that Shopify uses. */
final class Signing {
    private static final String ALGORITHM = "HmacSHA256";

    private Signing() {}

    static String hex(String secret, String text) {
        return HexFormat.of().formatHex(sign(secret, text.getBytes(UTF_8)));
    }

    static String base64(String secret, byte[] bytes) {
        return Base64.getEncoder().encodeToString(sign(secret, bytes));
    }

    static String base64Url(String secret, String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(sign(secret, text.getBytes(UTF_8)));
    }

    private static byte[] sign(String secret, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
