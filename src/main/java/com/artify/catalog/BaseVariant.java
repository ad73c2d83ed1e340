package com.artify.catalog;

import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.JsonDoc;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
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
    private @Nullable Instant removedAt;
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

    /** A variant as a draft describes it, under the draft's key. */
    static BaseVariant create(ProductBase base, VariantDraft draft, int sortOrder, Instant now) {
        PrintSize print = draft.measure().print(draft.name());
        BaseVariant created =
                new BaseVariant(
                        draft.key(),
                        base.shop(),
                        base.id(),
                        draft.name(),
                        JsonDoc.EMPTY,
                        print.widthPx(),
                        print.heightPx(),
                        print.dpi(),
                        print.bleedMm(),
                        print.fit(),
                        now);
        created.edit(draft, sortOrder, now);
        return created;
    }

    /** Becomes what the draft says, at that place; being in a draft, it is not removed. */
    void edit(VariantDraft draft, int place, Instant now) {
        if (!draft.measure().equals(measure())) {
            measure(draft.measure());
        }
        name = draft.name().strip();
        optionValues = new JsonDoc(new LinkedHashMap<>(draft.optionValues()));
        priceModifier = draft.priceModifier();
        isActive = draft.active();
        sortOrder = place;
        removedAt = null;
        updatedAt = now;
    }

    private void measure(PrintMeasure measure) {
        PrintSize print = measure.print(name);
        widthPx = print.widthPx();
        heightPx = print.heightPx();
        widthMm = measure.widthMm();
        heightMm = measure.heightMm();
        dpi = measure.dpi();
        bleedMm = measure.bleedMm();
        fit = measure.fit();
    }

    /** Takes the variant out of its base; what refers to it still finds it. */
    void remove(Instant now) {
        isActive = false;
        removedAt = now;
        updatedAt = now;
    }

    /** What the merchant said of the print, to a tenth of a millimetre. */
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

    /** By option name, such as Size → A4; the base's option names have the order. */
    public Map<String, String> optionValues() {
        Map<String, String> texts = new LinkedHashMap<>();
        optionValues.values().forEach((name, value) -> texts.put(name, String.valueOf(value)));
        return texts;
    }

    boolean removed() {
        return removedAt != null;
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
