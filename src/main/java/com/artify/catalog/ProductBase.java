package com.artify.catalog;

import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.JsonTexts;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** What is printed on, such as a ceramic mug: the origin of base variants. */
@Table("product_bases")
public final class ProductBase {
    @Id private @Nullable Long id;
    @Version private @Nullable Integer version;
    private final UUID uuid;
    private final ShopDomain shopId;
    private String name;
    private @Nullable String description;
    private JsonTexts optionNames;
    private @Nullable Long basePrice;
    private String currency;
    private boolean isActive;
    private int sortOrder;
    private @Nullable Instant removedAt;
    private final Instant createdAt;
    private Instant updatedAt;

    ProductBase(
            UUID uuid,
            ShopDomain shopId,
            String name,
            JsonTexts optionNames,
            String currency,
            Instant createdAt) {
        this.uuid = uuid;
        this.shopId = shopId;
        this.name = name;
        this.optionNames = optionNames;
        this.currency = currency;
        this.isActive = true;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
    }

    static ProductBase create(ShopDomain shop, NewProductBase base, int sortOrder, Instant now) {
        ProductBase created =
                new ProductBase(
                        Ids.next(),
                        shop,
                        base.name(),
                        new JsonTexts(List.copyOf(base.optionNames())),
                        base.price().currency().getCurrencyCode(),
                        now);
        created.description = base.description();
        created.basePrice = base.price().minor();
        created.sortOrder = sortOrder;
        return created;
    }

    /** Becomes what the draft says, apart from its variants. */
    void edit(BaseDraft draft, Instant now) {
        name = draft.name().strip();
        description = draft.description();
        optionNames = new JsonTexts(draft.optionNames().stream().map(String::strip).toList());
        basePrice = draft.price();
        isActive = draft.active();
        updatedAt = now;
    }

    void switchOn(boolean active, Instant now) {
        isActive = active;
        updatedAt = now;
    }

    /** Takes the base out of all lists, or puts it back. */
    void remove(boolean removed, Instant now) {
        removedAt = removed ? now : null;
        updatedAt = now;
    }

    void moveTo(int place, Instant now) {
        sortOrder = place;
        updatedAt = now;
    }

    int version() {
        return Objects.requireNonNull(version);
    }

    public boolean removed() {
        return removedAt != null;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public UUID uuid() {
        return uuid;
    }

    public ShopDomain shop() {
        return shopId;
    }

    public String name() {
        return name;
    }

    public @Nullable String description() {
        return description;
    }

    public List<String> optionNames() {
        return optionNames.values();
    }

    public boolean active() {
        return isActive;
    }

    public int sortOrder() {
        return sortOrder;
    }

    /** The price in minor units before a variant's modifier, or null if there is none. */
    public @Nullable Long basePrice() {
        return basePrice;
    }

    public String currency() {
        return currency;
    }
}
