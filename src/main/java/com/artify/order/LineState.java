package com.artify.order;

/** Where an order line stands on its way to a print file. */
public enum LineState {
    /** Ordered, but not paid. */
    AWAITING_PAYMENT,
    /** Not personalised: nothing to make. */
    NOT_PERSONALISED,
    /** Its final is waited for or made. */
    MAKING,
    /** The print file is there. */
    READY,
    /** Paid, but there is no final; the reason says why, and someone must act. */
    NEEDS_ATTENTION,
    /** Paid, and dealt with outside of the program; the note says how. */
    SETTLED,
    CANCELLED
}
