package com.artify.engine.remote;

import com.artify.engine.ArtOutcome;
import java.util.Optional;

/** What came of handing work in at a queue. */
public sealed interface Submission {
    /**
     * It is in the queue; the ticket leads to it, with the same key.
     *
     * @param billedMicros in micro-dollars; empty if the provider does not say
     */
    record Taken(String ticket, Optional<Long> billedMicros) implements Submission {
        public Taken(String ticket) {
            this(ticket, Optional.empty());
        }
    }

    /** It was not taken, or nobody knows whether it was. */
    record Ended(ArtOutcome outcome) implements Submission {}
}
