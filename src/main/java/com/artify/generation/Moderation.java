package com.artify.generation;

/** What the safety check said of a shopper's photo. */
public enum Moderation {
    CLEAR,
    FLAGGED,
    BLOCKED
}
