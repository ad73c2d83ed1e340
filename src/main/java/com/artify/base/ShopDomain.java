package com.artify.base;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A shop's permanent {@code *.myshopify.com} domain in lower case: its identity everywhere. */
public record ShopDomain(String value) implements Comparable<ShopDomain> {
    private static final Pattern FORM =
            Pattern.compile("\\A[a-z0-9][a-z0-9-]{0,59}\\.myshopify\\.com\\z");

    public ShopDomain {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a myshopify.com domain");
        }
    }

    /** The domain in {@code text} with letter case ignored, or empty if it is not one. */
    public static Optional<ShopDomain> parse(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return FORM.matcher(lower).matches()
                ? Optional.of(new ShopDomain(lower))
                : Optional.empty();
    }

    /** The part before {@code .myshopify.com}, as in the admin's addresses. */
    public String name() {
        return value.substring(0, value.indexOf('.'));
    }

    @Override
    public int compareTo(ShopDomain other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
