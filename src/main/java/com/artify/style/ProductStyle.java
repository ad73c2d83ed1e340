package com.artify.style;

import com.artify.base.ShopDomain;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** A style offered with a product, at its place in the order. */
@Table("product_styles")
record ProductStyle(
        @Id @Nullable Long id,
        ShopDomain shopId,
        long productId,
        @Column("ai_style_id") long styleId,
        int sortOrder,
        boolean isEnabled,
        Instant createdAt,
        Instant updatedAt) {}
