package com.artify.catalog.readiness;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a product lacks; the first kinds keep it from being sold, the others part of it. */
public enum Obstacle {
    /** It was deleted in Shopify. */
    GONE(true),
    /** Nothing says how any of its variants is printed. */
    NOTHING_MAPPED(true),
    /** It offers no style that is active. */
    NO_STYLES(true),
    /** Every print would be too coarse, and nobody decided to sell it anyway. */
    ALL_HELD_BACK(true),
    /** Shopify sells variants that no print size is known for. */
    SOME_UNMAPPED(false),
    /** Some prints would be too coarse, and nobody decided to sell them anyway. */
    SOME_HELD_BACK(false);

    private final boolean blocking;

    Obstacle(boolean blocking) {
        this.blocking = blocking;
    }

    /** Whether shoppers cannot personalise the product at all. */
    public boolean blocking() {
        return blocking;
    }

    /** As addresses and translations have it. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The obstacles that an address names; it may name others, too. */
    public static Set<Obstacle> parse(Collection<String> texts) {
        return Arrays.stream(values())
                .filter(obstacle -> texts.contains(obstacle.written()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
