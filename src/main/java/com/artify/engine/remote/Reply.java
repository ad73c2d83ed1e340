package com.artify.engine.remote;

import com.artify.engine.ArtOutcome;

/** What came back from a provider. */
public sealed interface Reply {
    /** A file that should be a picture; it is billed, whatever it is. */
    record Picture(byte[] file) implements Reply {}

    /** No picture: how the attempt ended. */
    record Ended(ArtOutcome outcome) implements Reply {}

    /** The attempt ended, and may have been billed. */
    static Reply unknown(String reason) {
        return new Ended(new ArtOutcome.Unknown(reason));
    }
}
