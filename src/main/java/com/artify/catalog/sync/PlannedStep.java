package com.artify.catalog.sync;

import com.artify.base.Money;
import com.artify.catalog.mapping.LinkedVariant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a sync would do with one variant.
 *
 * @param title its values in Shopify once it is done
 * @param options by the product's options in their order
 * @param base the base variant that it is then mapped to, or null for none
 * @param shopifyVariantId null for a variant that is to be created
 * @param oldCompareAt the former price that Shopify shows now, or null for none
 * @param compareAt the former price that it keeps, or null for none
 */
public record PlannedStep(
        SyncAction action,
        SyncReason reason,
        String title,
        Map<String, String> options,
        @Nullable LinkedVariant base,
        @Nullable String shopifyVariantId,
        @Nullable Money oldPrice,
        @Nullable Money newPrice,
        @Nullable Money oldCompareAt,
        @Nullable Money compareAt) {}
