package com.artify.catalog.mapping;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a product's mapping.
 *
 * @param uuid names it in requests
 * @param figure the price in minor units that Shopify should ask, or the DPI that is reached
 */
public record Finding(
        UUID uuid,
        FindingKind kind,
        String shopifyVariantId,
        long baseVariantId,
        @Nullable Long figure) {
    /** Equal for what is found again. */
    Key key() {
        return new Key(kind, shopifyVariantId, baseVariantId, figure);
    }

    record Key(
            FindingKind kind, String shopifyVariantId, long baseVariantId, @Nullable Long figure) {}
}
