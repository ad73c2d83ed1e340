package com.artify.shopify.webhooks;

import java.util.Optional;

/**
 * Which messages that could not be taken in a list shows: those of a state and of a topic; {@code
 * text} is part of the message itself or of what went wrong.
 */
public record DeadLetterFilter(
        Optional<State> state, Optional<String> topic, Optional<String> text) {
    /** Every one. */
    public static final DeadLetterFilter ALL =
            new DeadLetterFilter(Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether somebody or the program tries it again. */
    public enum State {
        GIVEN_UP,
        TRYING
    }

    /** Whether anything is left out. */
    public boolean narrows() {
        return !equals(ALL);
    }
}
