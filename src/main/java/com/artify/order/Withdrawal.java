package com.artify.order;

import com.artify.base.jdbc.StoredEnums;

/** Why nothing of a line is wanted any more. */
public enum Withdrawal {
    /** The whole order was cancelled. */
    CANCELLED,
    /** Its pieces, or the whole order, were refunded. */
    REFUNDED,
    /** It was taken out of the order. */
    REMOVED;

    /** The key of the sentence for staff. */
    public String textKey() {
        return "order.withdrawn." + StoredEnums.text(this);
    }
}
