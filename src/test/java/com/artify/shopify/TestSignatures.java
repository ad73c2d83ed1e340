package com.artify.shopify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.List;

/** Signs as Shopify does, for tests outside of the program's own process. */
public final class TestSignatures {
    private final List<byte[]> secrets;

    public TestSignatures(String secret) {
        this.secrets = List.of(secret.getBytes(UTF_8));
    }

    /** The signature of an App Proxy query. */
    public String proxy(String rawQuery) {
        return new ProxySignature(secrets, Clock.systemUTC()).sign(rawQuery);
    }

    /** The value of a webhook's HMAC header. */
    public String webhook(byte[] body) {
        return new WebhookSignature(secrets).sign(body);
    }
}
