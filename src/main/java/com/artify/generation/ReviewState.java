package com.artify.generation;

/** What staff say of a final; previews need no review. */
public enum ReviewState {
    NONE,
    AWAITING,
    APPROVED,
    REJECTED
}
