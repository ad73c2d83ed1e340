package com.artify.shopify.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.artify.base.ShopDomain;
import com.artify.shopify.ShopifySettings;
import java.net.URI;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Addresses of the Shopify admin. */
@Component
public class AdminAddresses {
    private final ShopifySettings settings;
    private final URI admin;
    private final Pattern host;

    AdminAddresses(ShopifySettings settings) {
        this.settings = settings;
        this.admin = URI.create(settings.adminUrl());
        this.host =
                Pattern.compile(Pattern.quote(place()) + "/store/([a-zA-Z0-9][a-zA-Z0-9-]{0,59})");
    }

    /** The store's name in the admin, from the {@code host} parameter of a page. */
    Optional<String> store(String hostParameter) {
        try {
            byte[] decoded =
                    Base64.getUrlDecoder()
                            .decode(hostParameter.replace('+', '-').replace('/', '_'));
            Matcher matcher = host.matcher(new String(decoded, UTF_8));
            return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** The {@code host} parameter by which App Bridge finds the admin of a shop. */
    public String hostOf(ShopDomain shop) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((place() + "/store/" + shop.name()).getBytes(UTF_8));
    }

    /** The app within the admin of a store, at a path of ours such as {@code /products}. */
    String app(String store, String path) {
        return "%s/store/%s/apps/%s%s"
                .formatted(
                        settings.adminUrl(),
                        store,
                        settings.clientId(),
                        path.equals("/") ? "" : path);
    }

    /** Who may frame the pages of a shop, as a content security policy. */
    String framing(ShopDomain shop) {
        return "frame-ancestors https://%s %s;".formatted(shop.value(), origin());
    }

    /** The policy of pages that show nothing of a shop. */
    String framing() {
        return "frame-ancestors " + origin() + ";";
    }

    private String origin() {
        return admin.getScheme() + "://" + admin.getRawAuthority();
    }

    private String place() {
        return admin.getRawAuthority() + admin.getRawPath();
    }
}
