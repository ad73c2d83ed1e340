package com.artify.storefront;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shopify's ids as shoppers' programs write them: plain numbers or GIDs. */
final class ShopifyIds {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final Pattern VARIANT =
            Pattern.compile("(?:gid://shopify/ProductVariant/)?([0-9]{1,18})");

    private ShopifyIds() {}

    static Optional<Long> product(String text) {
        return NUMBER.matcher(text).matches()
                ? Optional.of(Long.parseLong(text))
                : Optional.empty();
    }

    /** The variant's GID. */
    static Optional<String> variant(String text) {
        Matcher matcher = VARIANT.matcher(text);
        return matcher.matches()
                ? Optional.of("gid://shopify/ProductVariant/" + Long.parseLong(matcher.group(1)))
                : Optional.empty();
    }
}
