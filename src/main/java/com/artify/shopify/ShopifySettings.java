package com.artify.shopify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The app's credentials at Shopify. After the secret was rotated Shopify signs with the old one for
 * up to an hour, so the previous secret is accepted while it is configured.
 */
@ConfigurationProperties("artify.shopify")
public record ShopifySettings(
        String clientId, String clientSecret, @DefaultValue("") String previousSecret) {

    /** The current secret, then the previous one if there is one. */
    List<byte[]> secrets() {
        return Stream.of(clientSecret, previousSecret)
                .filter(secret -> !secret.isBlank())
                .map(secret -> secret.getBytes(UTF_8))
                .toList();
    }

    @Override
    public String toString() {
        return "ShopifySettings[clientId=" + clientId + "]";
    }
}
