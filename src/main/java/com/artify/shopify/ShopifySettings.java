package com.artify.shopify;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.artify.base.ConfigurationProblem;
import com.artify.base.ShopDomain;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The app's credentials at Shopify. After the secret was rotated Shopify signs with the old one for
 * up to an hour, so the previous secret is accepted while it is configured. {@code shopUrl} says
 * where a shop answers, with {@code {shop}} for its domain.
 */
@ConfigurationProperties("artify.shopify")
public record ShopifySettings(
        String clientId,
        String clientSecret,
        @DefaultValue("") String previousSecret,
        @DefaultValue("https://{shop}") String shopUrl) {
    private static final Pattern SHOP_URL =
            Pattern.compile("https?://[^\\s?#@]*\\{shop}([^\\s?#@]*[^\\s?#@/])?");

    public ShopifySettings {
        if (!SHOP_URL.matcher(shopUrl).matches()) {
            throw new ConfigurationProblem(
                    "ARTIFY_SHOPIFY_SHOP_URL",
                    "ARTIFY_SHOPIFY_SHOP_URL must be an address such as https://{shop}, not \"%s\"."
                            .formatted(shopUrl));
        }
    }

    /** Where the shop's own endpoints are, without a slash at the end. */
    public String addressOf(ShopDomain shop) {
        return shopUrl.replace("{shop}", shop.value());
    }

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
