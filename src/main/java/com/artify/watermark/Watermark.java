package com.artify.watermark;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.JsonDoc;
import com.artify.storage.ObjectKey;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** The shop's mark on previews, and the design that it had before. */
@Table("watermarks")
public final class Watermark {
    private static final String NO_IMAGE = "";

    @Id private @Nullable Long id;
    @Version private @Nullable Integer version;
    private final ShopDomain shopId;

    /** Empty where the mark is a text; the column takes no null. */
    @Column("image_url")
    private String imageKey = NO_IMAGE;

    @Column("mark_text")
    private @Nullable String text;

    private double opacity;
    private String position = MarkPosition.CENTER.stored();
    private double positionX;
    private double positionY;
    private double sizePercentage;
    private double rotation;
    private double spacing;
    private @Nullable JsonDoc formerDesign;
    private boolean isActive;
    private final Instant createdAt;
    private Instant updatedAt;

    Watermark(ShopDomain shopId, Instant createdAt) {
        this.shopId = shopId;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
    }

    static Watermark first(ShopDomain shop, WatermarkDesign design, Instant now) {
        Watermark watermark = new Watermark(shop, now);
        watermark.take(design, now);
        return watermark;
    }

    /** Puts the design on previews from now on, and remembers the one that was there. */
    void change(WatermarkDesign design, Instant now) {
        WatermarkDesign present = design();
        if (!present.equals(design)) {
            formerDesign = new JsonDoc(present.values());
        }
        take(design, now);
    }

    /** Previews get no mark from now on; the design stays. */
    void remove(Instant now) {
        isActive = false;
        updatedAt = now;
    }

    private void take(WatermarkDesign design, Instant now) {
        switch (design.motif()) {
            case Motif.Logo(ObjectKey image) -> {
                imageKey = image.value();
                text = null;
            }
            case Motif.Text(String letters) -> {
                imageKey = NO_IMAGE;
                text = letters;
            }
        }
        opacity = design.opacity();
        position = design.position().stored();
        positionX = design.x();
        positionY = design.y();
        sizePercentage = design.sizePercentage();
        rotation = design.rotation();
        spacing = design.spacing();
        isActive = true;
        updatedAt = now;
    }

    /** How previews are marked now. */
    public WatermarkDesign design() {
        Motif motif = text == null ? new Motif.Logo(new ObjectKey(imageKey)) : new Motif.Text(text);
        return new WatermarkDesign(
                motif,
                MarkPosition.read(position),
                positionX,
                positionY,
                opacity,
                sizePercentage,
                rotation,
                spacing);
    }

    /** The design before this one, or empty if there was none. */
    public Optional<WatermarkDesign> former() {
        return Optional.ofNullable(formerDesign).map(doc -> WatermarkDesign.read(doc.values()));
    }

    public ShopDomain shop() {
        return shopId;
    }

    public boolean active() {
        return isActive;
    }

    /** Changes with every save; whoever saves says which one they saw. */
    public int version() {
        return version == null ? 0 : version;
    }
}
