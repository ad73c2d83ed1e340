package com.artify.activity;

/** What came of undoing. */
public enum UndoResult {
    /** All is as it was before. */
    UNDONE,
    /** Somebody changed the same thing afterwards; nothing was touched. */
    CHANGED_SINCE,
    /** It had been undone before. */
    ALREADY_UNDONE,
    /** There is no such activity in this shop, or none that can be undone by the one at work. */
    NOT_POSSIBLE
}
