package com.artify.order;

import com.artify.base.jdbc.StoredEnums;

/** Why a line needs attention. */
public enum LineReason {
    /** The cart's property names no preview of this shop. */
    PREVIEW_UNKNOWN,
    /** The preview was not finished. */
    PREVIEW_UNFINISHED,
    /** The preview was made for another product. */
    OTHER_PRODUCT,
    /** The preview was made for another variant. */
    OTHER_VARIANT,
    /** A personalisable product was bought without a preview. */
    NO_PREVIEW,
    /** The final could not be made. */
    FINAL_FAILED;

    /** The key of the sentence for staff. */
    public String textKey() {
        return "order.reason." + StoredEnums.text(this);
    }
}
