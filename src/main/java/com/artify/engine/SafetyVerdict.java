package com.artify.engine;

import java.util.Map;

/**
 * What a safety check found.
 *
 * @param level what to do with the photo
 * @param scores probability of each class the classifier knows, 0 to 1, by its name
 */
public record SafetyVerdict(Level level, Map<String, Double> scores) {
    /** Clear goes on, flagged goes on and is shown to staff, blocked is refused. */
    public enum Level {
        CLEAR,
        FLAGGED,
        BLOCKED
    }
}
