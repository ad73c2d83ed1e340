package com.artify.order;

import com.artify.base.jdbc.StoredEnums;

/**
 * Where a line stands for staff: its own state, whether it is held, and what review says of its
 * final, in one word. From the least to the most pressing.
 */
public enum LineStage {
    /** Nothing to make. */
    NOT_PERSONALISED,
    CANCELLED,
    /** Nothing of it is wanted any more, but its print file was made and is kept. */
    WITHDRAWN,
    /** Dealt with outside of the program, with a note. */
    SETTLED,
    /** The print file may be printed. */
    READY,
    AWAITING_PAYMENT,
    /** The final is waited for or made. */
    MAKING,
    /** The final is there, and someone must look at it. */
    IN_REVIEW,
    /** Not handed on to print until someone releases it. */
    HELD,
    /** Review will not have the final printed. */
    REJECTED,
    /** Paid, but there is no final; the reason says why. */
    NEEDS_ATTENTION;

    /** How it is written in addresses and keys: {@code in-review}. */
    public String written() {
        return StoredEnums.text(this).replace('_', '-');
    }
}
