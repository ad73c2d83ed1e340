package com.artify.generation.review;

/** Which part of the queue is worked on. */
public enum ReviewFilter {
    ALL,
    /** What the shop's rule would not let pass. */
    DOUBTFUL,
    /** Assigned to the one who asks. */
    MINE,
    /** Assigned to nobody. */
    UNASSIGNED
}
