package com.artify.engine.openai;

import com.artify.engine.ArtOutcome;

/** Leads out of the SDK when no answer came: how the attempt ended. */
final class NoAnswerException extends RuntimeException {
    private final transient ArtOutcome outcome;

    NoAnswerException(ArtOutcome outcome) {
        super("no answer", null, false, false);
        this.outcome = outcome;
    }

    ArtOutcome outcome() {
        return outcome;
    }
}
