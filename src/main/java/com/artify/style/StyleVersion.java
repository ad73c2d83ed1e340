package com.artify.style;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.JsonDoc;
import com.artify.engine.ModelChoices;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** What a style was when it was published; never changed. Generations refer to it. */
@Table("style_versions")
public record StyleVersion(
        @Id @Nullable Long id,
        UUID uuid,
        ShopDomain shopId,
        @Column("ai_style_id") long styleId,
        int number,
        String name,
        String promptTemplate,
        String provider,
        String model,
        JsonDoc parameters,
        @Embedded.Empty(prefix = "text_") AskedText text,
        @Embedded.Empty ModelChoices alternatives,
        @Nullable Integer restoredFrom,
        @Nullable String publishedBy,
        Instant createdAt) {
    /** What it would be as a draft; versions have no example picture, so that one is given. */
    public StyleDraft draft(@Nullable String exampleKey) {
        return new StyleDraft(
                name,
                promptTemplate,
                provider,
                model,
                parameters.values(),
                exampleKey,
                text,
                alternatives);
    }

    /** The internal id of a stored version. */
    public long key() {
        return Objects.requireNonNull(id);
    }
}
