package com.artify.style;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.JsonDoc;
import com.artify.engine.ModelChoices;
import java.time.Instant;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A style's draft as it is kept until it is published or dropped. */
@Table("style_drafts")
record SavedDraft(
        @Id @Nullable Long id,
        @Version @Nullable Integer version,
        ShopDomain shopId,
        @Column("ai_style_id") long styleId,
        String name,
        String promptTemplate,
        String provider,
        String model,
        JsonDoc parameters,
        @Column("example_image_url") @Nullable String exampleKey,
        @Embedded.Empty(prefix = "text_") AskedText text,
        @Embedded.Empty ModelChoices alternatives,
        Instant createdAt,
        Instant updatedAt) {
    static SavedDraft first(Style style, StyleDraft draft, Instant now) {
        return new SavedDraft(
                        null,
                        null,
                        style.shop(),
                        style.id(),
                        "",
                        "",
                        "",
                        "",
                        JsonDoc.EMPTY,
                        null,
                        AskedText.USUAL,
                        ModelChoices.NONE,
                        now,
                        now)
                .with(draft, now);
    }

    SavedDraft with(StyleDraft draft, Instant now) {
        return new SavedDraft(
                id,
                version,
                shopId,
                styleId,
                draft.name(),
                draft.promptTemplate(),
                draft.provider(),
                draft.model(),
                new JsonDoc(new LinkedHashMap<>(draft.parameters())),
                draft.exampleKey(),
                draft.text(),
                draft.alternatives(),
                createdAt,
                now);
    }

    StyleDraft draft() {
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
}
