package com.artify.base;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.util.Optional;
import java.util.UUID;

/** UUIDs of version 7: ordered by time, with 74 random bits that nobody can guess. Thread-safe. */
public final class Ids {
    private static final TimeBasedEpochRandomGenerator GENERATOR =
            Generators.timeBasedEpochRandomGenerator();

    private Ids() {}

    /** A new id. */
    public static UUID next() {
        return GENERATOR.generate();
    }

    /** The UUID in {@code text}, only in its canonical form of 36 characters. */
    public static Optional<UUID> parse(String text) {
        try {
            UUID id = UUID.fromString(text);
            return id.toString().equalsIgnoreCase(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
