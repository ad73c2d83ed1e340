package com.artify.catalog;

import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A print size of one product, for shops that do not use product bases. */
@Table("sizes")
public final class Size {
    @Id private @Nullable Long id;
    @Version private @Nullable Integer version;
    private final UUID uuid;
    private final ShopDomain shopId;
    private final long productId;
    private @Nullable String shopifyVariantId;
    private String name;
    @Embedded.Empty private StoredMeasure measure;
    private boolean isActive;
    private int sortOrder;
    private final Instant createdAt;
    private Instant updatedAt;

    Size(
            UUID uuid,
            ShopDomain shopId,
            long productId,
            String name,
            StoredMeasure measure,
            Instant createdAt) {
        this.uuid = uuid;
        this.shopId = shopId;
        this.productId = productId;
        this.name = name;
        this.measure = measure;
        this.isActive = true;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
    }

    static Size create(
            Product product,
            PrintSize print,
            @Nullable String shopifyVariantId,
            int sortOrder,
            Instant now) {
        Size created =
                new Size(
                        Ids.next(),
                        product.shop(),
                        product.id(),
                        print.name(),
                        StoredMeasure.of(print),
                        now);
        created.shopifyVariantId = shopifyVariantId;
        created.sortOrder = sortOrder;
        return created;
    }

    /** Becomes what the merchant says. */
    void edit(SizeDraft draft, Instant now) {
        name = draft.name();
        measure = StoredMeasure.of(draft.measure());
        shopifyVariantId = draft.shopifyVariantId().orElse(null);
        updatedAt = now;
    }

    void switchOn(boolean active, Instant now) {
        isActive = active;
        updatedAt = now;
    }

    boolean active() {
        return isActive;
    }

    /** What the merchant said of the print. */
    public PrintMeasure measure() {
        return measure.measure();
    }

    public PrintSize print() {
        return measure.print(name);
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public UUID uuid() {
        return uuid;
    }

    long productId() {
        return productId;
    }

    public @Nullable String shopifyVariantId() {
        return shopifyVariantId;
    }

    public int sortOrder() {
        return sortOrder;
    }
}
