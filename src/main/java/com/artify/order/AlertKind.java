package com.artify.order;

import com.artify.base.jdbc.StoredEnums;

/** What the completeness monitor finds at a paid line that has no stated reason. */
public enum AlertKind {
    /** Paid, but its final was never begun. */
    NOT_BEGUN,
    /** Being made, but nobody makes it: its final is gone or has ended. */
    LOST,
    /** Being made for longer than it should take. */
    OVERDUE,
    /** Said to be ready, but there is no print file. */
    FILE_MISSING;

    /** The key of the sentence for staff. */
    public String textKey() {
        return "order.alert." + StoredEnums.text(this);
    }
}
