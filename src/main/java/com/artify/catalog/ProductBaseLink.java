package com.artify.catalog;

import com.artify.base.ShopDomain;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A product is printed on a product base. */
@Table("product_product_bases")
final class ProductBaseLink {
    @Id private @Nullable Long id;
    private final ShopDomain shopId;
    private final long productId;
    private final long productBaseId;
    private boolean isEnabled;
    private final int sortOrder;
    private final Instant createdAt;
    private Instant updatedAt;

    ProductBaseLink(
            ShopDomain shopId,
            long productId,
            long productBaseId,
            boolean isEnabled,
            int sortOrder,
            Instant createdAt,
            Instant updatedAt) {
        this.shopId = shopId;
        this.productId = productId;
        this.productBaseId = productBaseId;
        this.isEnabled = isEnabled;
        this.sortOrder = sortOrder;
        this.createdAt = createdAt;
        this.updatedAt = updatedAt;
    }

    void switchOn(boolean enabled, Instant now) {
        isEnabled = enabled;
        updatedAt = now;
    }

    ShopDomain shop() {
        return shopId;
    }

    long productId() {
        return productId;
    }

    long productBaseId() {
        return productBaseId;
    }

    boolean enabled() {
        return isEnabled;
    }

    int sortOrder() {
        return sortOrder;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
