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
import org.springframework.data.relational.core.mapping.Embedded;
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
    @Embedded.Empty private StoredMeasure measure;
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
            StoredMeasure measure,
            Instant createdAt) {
        this.uuid = uuid;
        this.shopId = shopId;
        this.productBaseId = productBaseId;
        this.name = name;
        this.optionValues = optionValues;
        this.measure = measure;
        this.isActive = true;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
    }

    static BaseVariant create(
            ProductBase base, NewBaseVariant variant, int sortOrder, Instant now) {
        BaseVariant created =
                new BaseVariant(
                        Ids.next(),
                        base.shop(),
                        base.id(),
                        variant.name(),
                        new JsonDoc(new LinkedHashMap<>(variant.optionValues())),
                        StoredMeasure.of(variant.print()),
                        now);
        created.priceModifier = variant.priceModifier();
        created.sortOrder = sortOrder;
        return created;
    }

    /** A variant as a draft describes it, under the draft's key. */
    static BaseVariant create(ProductBase base, VariantDraft draft, int sortOrder, Instant now) {
        BaseVariant created =
                new BaseVariant(
                        draft.key(),
                        base.shop(),
                        base.id(),
                        draft.name(),
                        JsonDoc.EMPTY,
                        StoredMeasure.of(draft.measure()),
                        now);
        created.edit(draft, sortOrder, now);
        return created;
    }

    /** Becomes what the draft says, at that place; being in a draft, it is not removed. */
    void edit(VariantDraft draft, int place, Instant now) {
        if (!draft.measure().equals(measure())) {
            measure = StoredMeasure.of(draft.measure());
        }
        name = draft.name().strip();
        optionValues = new JsonDoc(new LinkedHashMap<>(draft.optionValues()));
        priceModifier = draft.priceModifier();
        isActive = draft.active();
        sortOrder = place;
        removedAt = null;
        updatedAt = now;
    }

    /** Takes the variant out of its base; what refers to it still finds it. */
    void remove(Instant now) {
        isActive = false;
        removedAt = now;
        updatedAt = now;
    }

    /** What the merchant said of the print, to a tenth of a millimetre. */
    public PrintMeasure measure() {
        return measure.measure();
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
        return measure.print(name);
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
