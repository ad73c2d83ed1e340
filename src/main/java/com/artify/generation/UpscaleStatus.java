package com.artify.generation;

/** How far a final's enlargement to print size is. */
public enum UpscaleStatus {
    NOT_NEEDED,
    PENDING,
    PROCESSING,
    COMPLETED,
    FAILED
}
