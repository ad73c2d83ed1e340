package com.artify.catalog.sync;

/** What a sync does with one variant. */
public enum SyncAction {
    CREATE,
    UPDATE,
    /** Only on request: what is removed in Shopify comes back under another id at best. */
    REMOVE,
    /** It is right in Shopify; at most its mapping is written. */
    KEEP,
    /** It should be created, but something is missing. */
    BLOCKED
}
