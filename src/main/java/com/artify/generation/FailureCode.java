package com.artify.generation;

import java.util.Locale;

/** Why a generation failed, as shoppers' programs read it; texts are translations. */
public enum FailureCode {
    /** The provider will not make this picture; another photo or style may work. */
    REFUSED,
    /** All attempts at all providers were spent. */
    UNAVAILABLE,
    /** A defect on our side. */
    INTERNAL,
    /** The photo is gone. */
    PHOTO_MISSING,
    /** Waited too long to be of use. */
    EXPIRED,
    CANCELLED;

    /** The stable code: {@code photo_missing}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of the sentence for the shopper. */
    public String textKey() {
        return "generation.failure." + code();
    }
}
