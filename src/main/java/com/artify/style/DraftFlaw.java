package com.artify.style;

/** Why a draft cannot be published; only a missing name keeps it from being saved. */
public enum DraftFlaw {
    NAME_MISSING,
    NAME_TOO_LONG,
    PROMPT_MISSING,
    PROMPT_TOO_LONG,
    PLACEHOLDER_UNKNOWN,
    PROVIDER_UNKNOWN,
    MODEL_UNKNOWN,
    PARAMETER_UNKNOWN;

    boolean forbidsSaving() {
        return this == NAME_MISSING || this == NAME_TOO_LONG || this == PROMPT_TOO_LONG;
    }
}
