package com.artify.generation;

/** How an attempt at a provider ended. */
public enum AttemptOutcome {
    SUCCEEDED,
    REFUSED,
    RATE_LIMITED,
    OUTAGE,
    /** Nobody knows, because the process died or the connection broke; counts as billed. */
    UNKNOWN,
    CANCELLED
}
