package com.artify.generation;

import com.artify.engine.ArtOutcome;

/** How an attempt at a provider ended. */
public enum AttemptOutcome {
    SUCCEEDED,
    REFUSED,
    RATE_LIMITED,
    OUTAGE,
    /** The provider takes nothing from this account until somebody acts. */
    BLOCKED,
    /** The provider does not do what was asked for. */
    UNSUPPORTED,
    /** Nobody knows, because the process died or the connection broke; counts as billed. */
    UNKNOWN,
    CANCELLED;

    static AttemptOutcome of(ArtOutcome.Failed failure) {
        return switch (failure) {
            case ArtOutcome.Refused refused -> REFUSED;
            case ArtOutcome.RateLimited limited -> RATE_LIMITED;
            case ArtOutcome.Outage outage -> OUTAGE;
            case ArtOutcome.AccountBlocked blocked -> BLOCKED;
            case ArtOutcome.Unsupported unsupported -> UNSUPPORTED;
            case ArtOutcome.Unknown unknown -> UNKNOWN;
        };
    }
}
