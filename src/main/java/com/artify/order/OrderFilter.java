package com.artify.order;

import java.util.Optional;

/** Which orders a list shows: those with a line in that state; {@code text} is part of a number. */
public record OrderFilter(Optional<LineState> state, Optional<String> text) {
    /** Every order. */
    public static final OrderFilter ALL = new OrderFilter(Optional.empty(), Optional.empty());

    /** Whether anything is left out. */
    public boolean narrows() {
        return !equals(ALL);
    }
}
