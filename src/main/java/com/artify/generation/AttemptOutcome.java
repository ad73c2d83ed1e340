package com.artify.generation;

import com.artify.engine.ArtOutcome;

/** How an attempt at a provider ended. */
public enum AttemptOutcome {
    SUCCEEDED,
    REFUSED,
    RATE_LIMITED,
    OUTAGE,
    /** Nobody knows, because the process died or the connection broke; counts as billed. */
    UNKNOWN,
    CANCELLED;

    static AttemptOutcome of(ArtOutcome.Failed failure) {
        return switch (failure) {
            case ArtOutcome.Refused refused -> REFUSED;
            case ArtOutcome.RateLimited limited -> RATE_LIMITED;
            case ArtOutcome.Outage outage -> OUTAGE;
            case ArtOutcome.AccountBlocked blocked -> OUTAGE;
            case ArtOutcome.Unsupported unsupported -> OUTAGE;
            case ArtOutcome.Unknown unknown -> UNKNOWN;
        };
    }
}
