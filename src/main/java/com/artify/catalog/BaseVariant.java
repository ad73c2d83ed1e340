package com.artify.catalog;

import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.JsonDoc;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One configuration of a product base with its print size, such as an A4 poster. */
@Table("product_base_variants")
public final class BaseVariant {
    @Id private @Nullable Long id;
    @Version private @Nullable Integer version;
    private final UUID uuid;
    private final ShopDomain shopId;
    private final long productBaseId;
    private String name;
    private JsonDoc optionValues;
    private int widthPx;
    private int heightPx;
    private @Nullable Double widthMm;
    private @Nullable Double heightMm;
    private int dpi;
    private double bleedMm;
    private Fit fit;
    private long priceModifier;
    private boolean isActive;
    private int sortOrder;
    private final Instant createdAt;
    private Instant updatedAt;

    BaseVariant(
            UUID uuid,
            ShopDomain shopId,
            long productBaseId,
            String name,
            JsonDoc optionValues,
            int widthPx,
            int heightPx,
            int dpi,
            double bleedMm,
            Fit fit,
            Instant createdAt) {
        this.uuid = uuid;
        this.shopId = shopId;
        this.productBaseId = productBaseId;
        this.name = name;
        this.optionValues = optionValues;
        this.widthPx = widthPx;
        this.heightPx = heightPx;
        this.dpi = dpi;
        this.bleedMm = bleedMm;
        this.fit = fit;
        this.isActive = true;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
    }

    static BaseVariant create(
            ProductBase base, NewBaseVariant variant, int sortOrder, Instant now) {
        PrintSize print = variant.print();
        BaseVariant created =
                new BaseVariant(
                        Ids.next(),
                        base.shop(),
                        base.id(),
                        variant.name(),
                        new JsonDoc(new LinkedHashMap<>(variant.optionValues())),
                        print.widthPx(),
                        print.heightPx(),
                        print.dpi(),
                        print.bleedMm(),
                        print.fit(),
                        now);
        created.widthMm = print.widthMm();
        created.heightMm = print.heightMm();
        created.priceModifier = variant.priceModifier();
        created.sortOrder = sortOrder;
        return created;
    }

    public PrintSize print() {
        return new PrintSize(name, widthPx, heightPx, dpi, bleedMm, fit);
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public UUID uuid() {
        return uuid;
    }

    public long productBaseId() {
        return productBaseId;
    }

    public String name() {
        return name;
    }

    public boolean active() {
        return isActive;
    }

    public long priceModifier() {
        return priceModifier;
    }

    public int sortOrder() {
        return sortOrder;
    }
}
