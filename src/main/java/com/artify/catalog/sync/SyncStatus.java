package com.artify.catalog.sync;

/** How far a sync has come. */
public enum SyncStatus {
    RUNNING,
    /** Everything was done. */
    DONE,
    /** Shopify refused some variants; they can be tried again. */
    PARTIAL,
    /** Shopify could not be reached, or refused all; what is left can be resumed. */
    STOPPED
}
