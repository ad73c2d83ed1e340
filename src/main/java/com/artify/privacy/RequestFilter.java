package com.artify.privacy;

import java.util.Optional;

/**
 * Which requests a list shows: those of a state and of a kind; {@code text} is part of the number
 * of a customer or of an order.
 */
public record RequestFilter(
        Optional<RequestState> state, Optional<RequestKind> kind, Optional<String> text) {
    /** Every one. */
    public static final RequestFilter ALL =
            new RequestFilter(Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether anything is left out. */
    public boolean narrows() {
        return !equals(ALL);
    }
}
