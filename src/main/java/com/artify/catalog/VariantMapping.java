package com.artify.catalog;

import com.artify.base.ShopDomain;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** Says which base variant a Shopify variant of a product is printed as. */
@Table("product_base_variant_mappings")
final class VariantMapping {
    @Id private @Nullable Long id;
    @Version private @Nullable Integer version;
    private final ShopDomain shopId;
    private final long productId;
    private final long productBaseVariantId;
    private final String shopifyVariantId;
    private boolean isActive;
    private final Instant createdAt;
    private Instant updatedAt;

    VariantMapping(
            ShopDomain shopId,
            long productId,
            long productBaseVariantId,
            String shopifyVariantId,
            Instant createdAt) {
        this.shopId = shopId;
        this.productId = productId;
        this.productBaseVariantId = productBaseVariantId;
        this.shopifyVariantId = shopifyVariantId;
        this.isActive = true;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
    }

    void switchOn(boolean active, Instant now) {
        isActive = active;
        updatedAt = now;
    }

    ShopDomain shop() {
        return shopId;
    }

    long productId() {
        return productId;
    }

    long baseVariantId() {
        return productBaseVariantId;
    }

    String shopifyVariantId() {
        return shopifyVariantId;
    }

    boolean active() {
        return isActive;
    }
}
