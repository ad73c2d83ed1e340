package com.artify.generation;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.JsonDoc;
import com.artify.storage.ObjectKey;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A shopper's photo as it is kept: upright, sRGB, without metadata. Measures are pixels. */
@Table("uploads")
public record Upload(
        @Id UUID id,
        @Version @Nullable Integer version,
        ShopDomain shopId,
        String objectKey,
        @Nullable String thumbKey,
        String mediaType,
        long bytes,
        int width,
        int height,
        String sha256,
        @Nullable String customerId,
        @Nullable String visitorId,
        Moderation moderationVerdict,
        JsonDoc moderationScores,
        Instant expiresAt,
        @Nullable Instant deletedAt,
        Instant createdAt) {
    public ObjectKey photo() {
        return new ObjectKey(objectKey);
    }

    /** True while new generations may be made of it. */
    boolean usable(Instant now) {
        return moderationVerdict != Moderation.BLOCKED
                && deletedAt == null
                && now.isBefore(expiresAt);
    }
}
