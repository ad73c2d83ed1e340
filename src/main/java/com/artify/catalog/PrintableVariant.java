package com.artify.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A Shopify variant that can be printed, because a base variant is mapped to it or the product has
 * a size for it.
 *
 * @param shopifyVariantId such as {@code gid://shopify/ProductVariant/1}
 * @param baseVariantId internal id, or null where the print size comes from {@code sizeId}
 */
public record PrintableVariant(
        String shopifyVariantId,
        PrintSize print,
        @Nullable Long baseVariantId,
        @Nullable Long sizeId) {}
