package com.artify.order;

import java.util.Optional;

/**
 * Which orders a list shows: those with a line at that stage; {@code text} is part of a number or
 * of the customer's name; {@code alerts} leaves those that the completeness monitor found.
 */
public record OrderFilter(Optional<LineStage> stage, Optional<String> text, boolean alerts) {
    /** Every order. */
    public static final OrderFilter ALL =
            new OrderFilter(Optional.empty(), Optional.empty(), false);

    /** Whether anything is left out. */
    public boolean narrows() {
        return !equals(ALL);
    }
}
