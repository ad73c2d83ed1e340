package com.artify.generation;

import com.artify.engine.SafetyScores;
import com.artify.settings.PhotoSafety;

/** What follows from the safety check of a shopper's photo. */
public enum Moderation {
    /** Goes on. */
    CLEAR,
    /** Goes on, and staff look at the finals that are made of it. */
    FLAGGED,
    /** Nothing is made of it, unless staff allow it. */
    BLOCKED,
    /** Was blocked, and staff allowed it. */
    ALLOWED;

    static Moderation of(SafetyScores scores, PhotoSafety limits) {
        if (limits.refuses(scores)) {
            return BLOCKED;
        }
        return limits.flags(scores) ? FLAGGED : CLEAR;
    }
}
