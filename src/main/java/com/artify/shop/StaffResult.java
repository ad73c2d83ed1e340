package com.artify.shop;

/** What came of changing a staff member. */
public enum StaffResult {
    DONE,
    /** It would have left the shop without an owner. */
    LAST_OWNER,
    /** Somebody else who works there has that address. */
    EMAIL_TAKEN,
    /** Somebody changed the same person meanwhile; nothing was written. */
    STALE,
    /** Only owners may. */
    NOT_ALLOWED,
    /** The shop has no such person. */
    UNKNOWN
}
