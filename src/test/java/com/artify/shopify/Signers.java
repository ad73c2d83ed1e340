package com.artify.shopify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.List;

/** Makes the signatures that the program makes from its settings, for tests without them. */
public final class Signers {
    private Signers() {}

    public static ProxySignature proxy(String secret) {
        return new ProxySignature(List.of(secret.getBytes(UTF_8)), Clock.systemUTC());
    }

    public static WebhookSignature webhook(String secret) {
        return new WebhookSignature(List.of(secret.getBytes(UTF_8)));
    }
}
