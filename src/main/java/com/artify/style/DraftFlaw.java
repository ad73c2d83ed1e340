package com.artify.style;

/**
 * Why a draft cannot be published; only a missing name and overlong words keep it from being saved.
 */
public enum DraftFlaw {
    NAME_MISSING,
    NAME_TOO_LONG,
    PROMPT_MISSING,
    PROMPT_TOO_LONG,
    PLACEHOLDER_UNKNOWN,
    TEXT_LABEL_TOO_LONG,
    TEXT_LENGTH_WRONG,
    PROVIDER_UNKNOWN,
    MODEL_UNKNOWN,
    PARAMETER_UNKNOWN,
    ALTERNATIVE_UNKNOWN;

    boolean forbidsSaving() {
        return this == NAME_MISSING
                || this == NAME_TOO_LONG
                || this == PROMPT_TOO_LONG
                || this == TEXT_LABEL_TOO_LONG;
    }
}
