package com.artify.catalog.feasibility;

import com.artify.base.ShopDomain;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The merchant sells a style on a variant although the print is too coarse. It holds for prints of
 * at least the resolution that was accepted: a coarser one is asked about anew.
 */
@Table("print_decisions")
record Decision(
        @Id @Nullable Long id,
        ShopDomain shopId,
        long productId,
        String shopifyVariantId,
        @Column("ai_style_id") long styleId,
        int acceptedDpi,
        Instant createdAt) {
    boolean covers(String variant, long style, int dpi) {
        return shopifyVariantId.equals(variant) && styleId == style && dpi >= acceptedDpi;
    }
}
