package com.artify.settings;

/** What staff can be told of. */
public enum Occasion {
    FINAL_FAILED,
    REVIEW_WAITING,
    QUOTA_LOW,
    MAPPING_BROKEN,
    PROVIDER_REFUSING
}
