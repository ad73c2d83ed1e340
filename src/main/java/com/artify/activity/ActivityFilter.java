package com.artify.activity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which activities one looks for.
 *
 * @param person who did it
 * @param kind what it was done to, as in {@link Deed#subjectKind()}
 * @param since the earliest instant
 * @param text a part of the subject's or the person's name
 */
public record ActivityFilter(
        Optional<UUID> person,
        Optional<String> kind,
        Optional<Instant> since,
        Optional<String> text) {
    public static final ActivityFilter ALL =
            new ActivityFilter(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public boolean narrows() {
        return !equals(ALL);
    }
}
