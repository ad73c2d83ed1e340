package com.artify.watermark;

import com.artify.base.ShopDomain;
import com.artify.storage.ObjectKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** The shop's mark on previews: a picture with opacity, position and size. */
@Table("watermarks")
public final class Watermark {
    @Id private @Nullable Long id;
    @Version private @Nullable Integer version;
    private final ShopDomain shopId;

    @Column("image_url")
    private String imageKey;

    private double opacity;
    private String position;
    private double sizePercentage;
    private boolean isActive;
    private final Instant createdAt;
    private Instant updatedAt;

    Watermark(
            ShopDomain shopId,
            String imageKey,
            double opacity,
            String position,
            double sizePercentage,
            Instant createdAt) {
        this.shopId = shopId;
        this.imageKey = imageKey;
        this.opacity = opacity;
        this.position = position;
        this.sizePercentage = sizePercentage;
        this.isActive = true;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
    }

    void change(WatermarkDesign design, Instant now) {
        imageKey = design.image().value();
        opacity = design.opacity();
        position = design.position().stored();
        sizePercentage = design.sizePercentage();
        isActive = true;
        updatedAt = now;
    }

    /** How previews are marked now. */
    public WatermarkDesign design() {
        return new WatermarkDesign(
                new ObjectKey(imageKey), opacity, MarkPosition.read(position), sizePercentage);
    }

    public ShopDomain shop() {
        return shopId;
    }

    public boolean active() {
        return isActive;
    }
}
