package com.artify.generation;

/** Where a generation stands; completed and failed are ends. */
public enum GenerationStatus {
    PENDING,
    PROCESSING,
    COMPLETED,
    FAILED;

    public boolean ended() {
        return this == COMPLETED || this == FAILED;
    }
}
