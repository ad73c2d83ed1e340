package com.artify.settings;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.JsonDoc;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A shop's settings as a row. */
@Table("shop_settings")
record StoredSettings(
        @Id ShopDomain shopId,
        @Version @Nullable Integer version,
        JsonDoc settings,
        Instant updatedAt) {
    StoredSettings with(JsonDoc changed, Instant now) {
        return new StoredSettings(shopId, version, changed, now);
    }
}
