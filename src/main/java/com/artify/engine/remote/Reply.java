package com.artify.engine.remote;

import com.artify.engine.ArtOutcome;
import java.util.Optional;

/** What came back from a provider. */
public sealed interface Reply {
    /**
     * A file that should be a picture; it is billed, whatever it is.
     *
     * @param billedMicros in micro-dollars; empty if the provider does not say
     */
    record Picture(byte[] file, Optional<Long> billedMicros) implements Reply {
        public Picture(byte[] file) {
            this(file, Optional.empty());
        }
    }

    /** No picture: how the attempt ended. */
    record Ended(ArtOutcome outcome) implements Reply {}

    /** The attempt ended, and may have been billed. */
    static Reply unknown(String reason) {
        return new Ended(new ArtOutcome.Unknown(reason));
    }
}
