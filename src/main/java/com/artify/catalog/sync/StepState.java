package com.artify.catalog.sync;

/** How far a sync has come with one variant. */
public enum StepState {
    PENDING,
    DONE,
    FAILED
}
