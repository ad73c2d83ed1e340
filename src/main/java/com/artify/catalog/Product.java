package com.artify.catalog;

import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A product of the shop's Shopify catalogue that shoppers may personalise. */
@Table("products")
public final class Product {
    @Id private @Nullable Long id;
    @Version private @Nullable Integer version;
    private final UUID uuid;
    private final ShopDomain shopId;
    private long shopifyProductId;
    private @Nullable String handle;
    private String title;
    private @Nullable String imageUrl;
    private boolean isEnabled;
    private @Nullable Instant shopifyUpdatedAt;
    private @Nullable Instant goneAt;
    private final Instant createdAt;
    private Instant updatedAt;

    Product(UUID uuid, ShopDomain shopId, long shopifyProductId, String title, Instant createdAt) {
        this.uuid = uuid;
        this.shopId = shopId;
        this.shopifyProductId = shopifyProductId;
        this.title = title;
        this.isEnabled = true;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
    }

    static Product enable(ShopDomain shop, long shopifyProductId, String title, Instant now) {
        return new Product(Ids.next(), shop, shopifyProductId, title, now);
    }

    void switchOn(boolean enabled, Instant now) {
        isEnabled = enabled;
        updatedAt = now;
    }

    /** Takes over what Shopify says, unless something newer was taken over before. */
    void update(ProductFacts facts, Instant now) {
        Instant seen = shopifyUpdatedAt;
        if (seen != null && facts.updatedAt().isBefore(seen)) {
            return;
        }
        title = facts.title();
        handle = facts.handle();
        imageUrl = facts.imageUrl();
        shopifyUpdatedAt = facts.updatedAt();
        updatedAt = now;
    }

    /** Notes that it is no longer in Shopify, or that it is there after all. */
    void gone(boolean gone, Instant now) {
        goneAt = gone ? now : null;
        updatedAt = now;
    }

    /** Stands for another product of Shopify from now on. */
    void follow(long successor, Instant now) {
        shopifyProductId = successor;
        shopifyUpdatedAt = null;
        goneAt = null;
        updatedAt = now;
    }

    /** The internal id; never shown to anyone. */
    public long id() {
        return Objects.requireNonNull(id);
    }

    public UUID uuid() {
        return uuid;
    }

    public ShopDomain shop() {
        return shopId;
    }

    public long shopifyProductId() {
        return shopifyProductId;
    }

    public String title() {
        return title;
    }

    public @Nullable String handle() {
        return handle;
    }

    public @Nullable String imageUrl() {
        return imageUrl;
    }

    /** True if Shopify changed it since we last took it over. */
    public boolean isOlderThan(Instant shopifyChange) {
        return shopifyUpdatedAt == null || shopifyUpdatedAt.isBefore(shopifyChange);
    }

    /** True once it was deleted in Shopify. */
    public boolean gone() {
        return goneAt != null;
    }

    public boolean enabled() {
        return isEnabled;
    }
}
