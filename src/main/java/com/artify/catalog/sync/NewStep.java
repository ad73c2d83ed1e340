package com.artify.catalog.sync;

import com.artify.base.Money;
import com.artify.catalog.mapping.LinkedVariant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A step as it is written down when a sync begins. */
record NewStep(
        SyncAction action,
        SyncReason reason,
        String title,
        Map<String, String> options,
        @Nullable Long baseVariantId,
        @Nullable String shopifyVariantId,
        @Nullable Money oldPrice,
        @Nullable Money newPrice,
        @Nullable Money oldCompareAt,
        @Nullable Money compareAt) {
    static NewStep of(PlannedStep step) {
        LinkedVariant base = step.base();
        return new NewStep(
                step.action(),
                step.reason(),
                step.title(),
                step.options(),
                base == null ? null : base.id(),
                step.shopifyVariantId(),
                step.oldPrice(),
                step.newPrice(),
                step.oldCompareAt(),
                step.compareAt());
    }
}
