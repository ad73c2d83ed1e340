package com.artify.activity;

import java.util.Map;

/**
 * Something a person or the program changed.
 *
 * @param action the feature and what was done, as in {@code style.archived}; the text is found
 *     under {@code activity.} and this, with the subject's name as its argument
 * @param subjectKind what was changed, as in {@code style}
 * @param subjectId its public id
 * @param subjectName its name at that time
 * @param before what it was, plain values by name; empty for something new
 * @param after what it became; empty for something removed
 */
public record Deed(
        String action,
        String subjectKind,
        String subjectId,
        String subjectName,
        Map<String, Object> before,
        Map<String, Object> after) {
    /**
     * Values whose names begin so are for taking the deed back, ids for instance; nobody reads
     * them.
     */
    public static final String UNDO = "undo.";

    /** Values within this one are named as people named them; they are shown as they are. */
    public static final String NAMED = "named";

    Deed with(Map<String, Object> newBefore, Map<String, Object> newAfter) {
        return new Deed(action, subjectKind, subjectId, subjectName, newBefore, newAfter);
    }
}
