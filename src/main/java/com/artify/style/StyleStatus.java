package com.artify.style;

/** Where a style stands. */
public enum StyleStatus {
    /** Offered with the products that have it. */
    ACTIVE,
    /** Never published yet. */
    DRAFT,
    /** Out of use; generations keep their versions of it. */
    ARCHIVED;

    static StyleStatus of(boolean active, int versionNumber) {
        if (!active) {
            return ARCHIVED;
        }
        return versionNumber == 0 ? DRAFT : ACTIVE;
    }
}
