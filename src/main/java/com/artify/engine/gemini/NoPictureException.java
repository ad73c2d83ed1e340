package com.artify.engine.gemini;

import com.artify.engine.ArtOutcome;
import java.io.IOException;

/** Leads out of the SDK when there is nothing to read: how the attempt ended. */
final class NoPictureException extends IOException {
    private final transient ArtOutcome outcome;

    NoPictureException(ArtOutcome outcome) {
        super("no picture");
        this.outcome = outcome;
    }

    ArtOutcome outcome() {
        return outcome;
    }
}
