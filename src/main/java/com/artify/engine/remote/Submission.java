package com.artify.engine.remote;

import com.artify.engine.ArtOutcome;

/** What came of handing work in at a queue. */
public sealed interface Submission {
    /** It is in the queue; the ticket leads to it, with the same key. */
    record Taken(String ticket) implements Submission {}

    /** It was not taken, or nobody knows whether it was. */
    record Ended(ArtOutcome outcome) implements Submission {}
}
