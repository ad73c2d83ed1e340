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
 * where a shop answers, with {@code {shop}} for its domain; {@code adminUrl} is the address of the
 * Shopify admin without a slash at the end, {@code appBridgeUrl} that of its script for apps.
 */
@ConfigurationProperties("artify.shopify")
public record ShopifySettings(
        String clientId,
        String clientSecret,
        @DefaultValue("") String previousSecret,
        @DefaultValue("https://{shop}") String shopUrl,
        @DefaultValue("https://admin.shopify.com") String adminUrl,
        @DefaultValue("https://cdn.shopify.com/shopifycloud/app-bridge.js") String appBridgeUrl) {
    private static final Pattern SHOP_URL =
            Pattern.compile("https?://[^\\s?#@]*\\{shop}([^\\s?#@]*[^\\s?#@/])?");

    private static final Pattern ADMIN_URL =
            Pattern.compile("https?://[\\w.-]+(:\\d{1,5})?(/[\\w./-]*[\\w-])?");

    private static final Pattern SCRIPT_URL = Pattern.compile("https?://[\\w.-]+(:\\d{1,5})?/\\S+");

    public ShopifySettings {
        check("SHOP_URL", shopUrl, SHOP_URL, "https://{shop}");
        check("ADMIN_URL", adminUrl, ADMIN_URL, "https://admin.shopify.com");
        check(
                "APP_BRIDGE_URL",
                appBridgeUrl,
                SCRIPT_URL,
                "https://cdn.shopify.com/shopifycloud/app-bridge.js");
    }

    private static void check(String setting, String value, Pattern form, String example) {
        if (!form.matcher(value).matches()) {
            String name = "ARTIFY_SHOPIFY_" + setting;
            throw new ConfigurationProblem(
                    name,
                    "%s must be an address such as %s, not \"%s\"."
                            .formatted(name, example, value));
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
