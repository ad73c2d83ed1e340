package com.artify.home;

import com.artify.settings.Occasion;

/** Something that a shop should look at now. */
public sealed interface Attention {
    /** What staff can be told of by this. */
    default Occasion occasion() {
        return switch (this) {
            case PaidLines _ -> Occasion.FINAL_FAILED;
            case ProviderRefuses _ -> Occasion.PROVIDER_REFUSING;
            case AccountBlocked _ -> Occasion.PROVIDER_REFUSING;
            case QuotaLow _ -> Occasion.QUOTA_LOW;
            case BudgetLow _ -> Occasion.BUDGET_LOW;
            case UnmappedVariants _ -> Occasion.MAPPING_BROKEN;
            case ReviewsWaiting _ -> Occasion.REVIEW_WAITING;
            case PhotosRefused _ -> Occasion.PHOTO_REFUSED;
        };
    }

    /** Paid lines have a reason or an alert instead of a print file. */
    record PaidLines(long lines) implements Attention {}

    /** A provider did not paint most of what it was lately asked for. */
    record ProviderRefuses(String provider, long failed, long asked) implements Attention {}

    /** A provider takes nothing from the shop's account until somebody acts. */
    record AccountBlocked(String provider) implements Attention {}

    /** Four fifths of the month's quota or more are used; {@code share} is 1 when it is spent. */
    record QuotaLow(double share) implements Attention {}

    /** Four fifths of the day's budget or more are gone; {@code share} is 1 when it is spent. */
    record BudgetLow(double share) implements Attention {}

    /** Shopify sells variants of enabled products that nothing is printed for. */
    record UnmappedVariants(long variants) implements Attention {}

    /** Finals wait for somebody to approve them. */
    record ReviewsWaiting(long finals) implements Attention {}

    /** The safety check refused photos that nobody has allowed or deleted. */
    record PhotosRefused(long photos) implements Attention {}
}
