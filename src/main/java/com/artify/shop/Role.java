package com.artify.shop;

/** What a staff member may do in the admin; each role may do what the ones after it may. */
public enum Role {
    /** Everything, staff and provider keys included. */
    OWNER,
    /** The shop's daily work: products, styles, orders, review. */
    MANAGER,
    /** The gallery and the review queue, nothing else. */
    REVIEWER;

    /** Whether this role may do what {@code needed} may. */
    public boolean covers(Role needed) {
        return compareTo(needed) <= 0;
    }
}
