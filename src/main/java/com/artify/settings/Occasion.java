package com.artify.settings;

/** What staff can be told of. */
public enum Occasion {
    /** Always shown in the admin: no paid line may go unnoticed. */
    FINAL_FAILED,
    REVIEW_WAITING,
    PHOTO_REFUSED,
    QUOTA_LOW,
    BUDGET_LOW,
    MAPPING_BROKEN,
    PROVIDER_REFUSING;

    /** Whether a shop may keep the admin from showing it. */
    public boolean canBeHidden() {
        return this != FINAL_FAILED;
    }
}
