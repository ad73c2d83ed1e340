package com.artify.home;

import java.util.Optional;
import java.util.Set;

/**
 * How far a shop's set-up is.
 *
 * @param tryAt the handle of a product to try the storefront with, once there is one
 */
public record SetUp(Set<SetUpStep> done, Optional<String> tryAt) {
    public SetUp {
        done = Set.copyOf(done);
    }

    public boolean complete() {
        return done.size() == SetUpStep.values().length;
    }

    /** The first step that is left. */
    public Optional<SetUpStep> next() {
        for (SetUpStep step : SetUpStep.values()) {
            if (!done.contains(step)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }
}
