package com.artify.catalog.sync;

import com.artify.base.Money;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a sync does, or did, with one variant.
 *
 * @param baseVariantId internal id of what it is mapped to then, or null for none
 * @param shopifyVariantId null until a new variant is created
 * @param oldCompareAt the former price that Shopify showed before, or null for none
 * @param compareAt the one it shows then, or null for none
 * @param error in Shopify's words
 */
public record SyncStep(
        long id,
        SyncAction action,
        SyncReason reason,
        StepState state,
        String title,
        Map<String, String> options,
        @Nullable Long baseVariantId,
        @Nullable String shopifyVariantId,
        @Nullable Money oldPrice,
        @Nullable Money newPrice,
        @Nullable Money oldCompareAt,
        @Nullable Money compareAt,
        Optional<String> error) {}
