package com.artify.style;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A test of a draft with one photo.
 *
 * @param photo id of the test photo
 * @param recipe what was tested, to tell whether the draft has changed since
 * @param outcome empty while it runs; then as an attempt ends
 * @param art where a browser finds the result
 * @param costMicros what it cost, or will at most, in micro-dollars
 */
public record TestRun(
        UUID id,
        String photo,
        String recipe,
        Optional<Outcome> outcome,
        Optional<String> art,
        int width,
        int height,
        long costMicros,
        Instant startedAt) {
    /** How a test ended, in the words of the ledger. */
    public enum Outcome {
        SUCCEEDED,
        REFUSED,
        RATE_LIMITED,
        OUTAGE,
        UNKNOWN
    }

    public boolean running() {
        return outcome.isEmpty();
    }
}
