package com.artify.shopify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.regex.Pattern;

/** Makes session tokens as the Shopify admin does, and wrong ones, without the library we use. */
public final class TestTokens {
    public static final String CLIENT = "a-client";
    public static final long BEGIN = 1_790_000_000L;
    public static final long END = BEGIN + 60;

    private TestTokens() {}

    public static String claims() {
        return """
        {"iss":"https://a-shop.myshopify.com/admin","dest":"https://a-shop.myshopify.com",\
        "aud":"a-client","sub":"42","exp":1790000060,"nbf":1790000000,"iat":1790000000,\
        "jti":"one","sid":"two","end":0}\
        """;
    }

    public static String without(String claim) {
        return claims().replaceFirst("\"" + claim + "\":[^,]*,", "");
    }

    /** The claims with another value, as JSON, in one of them. */
    public static String with(String claim, String value) {
        return Pattern.compile("\"" + claim + "\":[^,]*,")
                .matcher(claims())
                .replaceFirst("\"" + claim + "\":" + value + ",");
    }

    public static String signed(String secret, String claims) {
        return signed(secret, "{\"alg\":\"HS256\",\"typ\":\"JWT\"}", claims);
    }

    public static String signed(String secret, String header, String claims) {
        String message = base64(header.getBytes(UTF_8)) + "." + base64(claims.getBytes(UTF_8));
        byte[] signature = Hmac.sha256(secret.getBytes(UTF_8), message.getBytes(UTF_8));
        return message + "." + base64(signature);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
