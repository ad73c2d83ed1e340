package com.artify.privacy;

import com.artify.base.jdbc.StoredEnums;

/** What is asked for. */
public enum RequestKind {
    /** A customer wants to see what is stored of them. */
    DATA_REQUEST,
    /** A customer is to be forgotten. */
    CUSTOMER_REDACT,
    /** A shop is to be forgotten. */
    SHOP_REDACT;

    /** The key of its text. */
    public String textKey() {
        return "privacy.kind." + StoredEnums.text(this);
    }
}
