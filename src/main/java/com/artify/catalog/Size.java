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
    private int widthPx;
    private int heightPx;
    private @Nullable Double widthMm;
    private @Nullable Double heightMm;
    private int dpi;
    private double bleedMm;
    private Fit fit;
    private boolean isActive;
    private int sortOrder;
    private final Instant createdAt;
    private Instant updatedAt;

    Size(
            UUID uuid,
            ShopDomain shopId,
            long productId,
            String name,
            int widthPx,
            int heightPx,
            int dpi,
            double bleedMm,
            Fit fit,
            Instant createdAt) {
        this.uuid = uuid;
        this.shopId = shopId;
        this.productId = productId;
        this.name = name;
        this.widthPx = widthPx;
        this.heightPx = heightPx;
        this.dpi = dpi;
        this.bleedMm = bleedMm;
        this.fit = fit;
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
                        print.widthPx(),
                        print.heightPx(),
                        print.dpi(),
                        print.bleedMm(),
                        print.fit(),
                        now);
        created.widthMm = print.widthMm();
        created.heightMm = print.heightMm();
        created.shopifyVariantId = shopifyVariantId;
        created.sortOrder = sortOrder;
        return created;
    }

    /** Becomes what the merchant says. */
    void edit(SizeDraft draft, Instant now) {
        PrintSize print = draft.measure().print(draft.name());
        name = draft.name();
        widthPx = print.widthPx();
        heightPx = print.heightPx();
        widthMm = draft.measure().widthMm();
        heightMm = draft.measure().heightMm();
        dpi = print.dpi();
        bleedMm = print.bleedMm();
        fit = print.fit();
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
        PrintSize print = print();
        return new PrintMeasure(
                tenths(widthMm == null ? print.widthMm() : widthMm),
                tenths(heightMm == null ? print.heightMm() : heightMm),
                dpi,
                bleedMm,
                fit);
    }

    private static double tenths(double millimetres) {
        return Math.round(millimetres * 10) / 10.0;
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
