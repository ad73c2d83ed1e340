package com.artify.style;

import java.util.Optional;

/** Which styles a list shows, and in which order. */
public record StyleFilter(StyleStatus status, Optional<String> text, Order by) {
    /** The shop's active styles in their own order. */
    public static final StyleFilter ACTIVE =
            new StyleFilter(StyleStatus.ACTIVE, Optional.empty(), Order.OWN);

    /** The order of a list. */
    public enum Order {
        /** As the shop put them. */
        OWN,
        NAME,
        /** The most used first. */
        USAGE,
        /** The last changed first. */
        CHANGED
    }

    /** Whether the list is whole and in the order that moves would change. */
    public boolean movable() {
        return by == Order.OWN && text.isEmpty() && status != StyleStatus.ARCHIVED;
    }
}
