package com.artify.generation;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/** What a generation is for: internal ids of product, style and print size. */
record Subject(
        long productId,
        @Column("ai_style_id") long styleId,
        long styleVersionId,
        @Column("product_base_variant_id") @Nullable Long baseVariantId,
        @Nullable Long sizeId,
        String shopifyVariantId) {
    /** The same on the same product, in another style. */
    Subject in(long style, long version) {
        return new Subject(productId, style, version, baseVariantId, sizeId, shopifyVariantId);
    }
}
