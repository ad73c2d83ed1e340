package com.artify.style;

import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.JsonDoc;
import com.artify.engine.ModelChoices;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A look that shoppers choose: a prompt template with a provider, a model and parameters. */
@Table("ai_styles")
public final class Style {
    @Id private @Nullable Long id;
    @Version private @Nullable Integer version;
    private final UUID uuid;
    private final ShopDomain shopId;
    private String name;
    private String promptTemplate;
    private String provider;
    private String model;
    private JsonDoc parameters;

    @Embedded.Empty(prefix = "text_")
    private AskedText text;

    @Embedded.Empty private ModelChoices alternatives = ModelChoices.NONE;

    @Column("example_image_url")
    private @Nullable String exampleKey;

    @Column("current_version")
    private int versionNumber;

    private boolean isActive;
    private int sortOrder;
    private int usageCount;
    private final Instant createdAt;
    private Instant updatedAt;

    Style(
            UUID uuid,
            ShopDomain shopId,
            String name,
            String promptTemplate,
            String provider,
            String model,
            JsonDoc parameters,
            AskedText text,
            Instant createdAt) {
        this.uuid = uuid;
        this.shopId = shopId;
        this.name = name;
        this.promptTemplate = promptTemplate;
        this.provider = provider;
        this.model = model;
        this.parameters = parameters;
        this.text = text;
        this.versionNumber = 1;
        this.isActive = true;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
    }

    static Style create(ShopDomain shop, StyleDraft draft, int sortOrder, Instant now) {
        Style style =
                new Style(
                        Ids.next(),
                        shop,
                        draft.name(),
                        draft.promptTemplate(),
                        draft.provider(),
                        draft.model(),
                        new JsonDoc(new LinkedHashMap<>(draft.parameters())),
                        draft.text(),
                        now);
        style.exampleKey = draft.exampleKey();
        style.alternatives = draft.alternatives();
        style.sortOrder = sortOrder;
        return style;
    }

    /** A style that shoppers do not see before it is published for the first time. */
    static Style begin(ShopDomain shop, StyleDraft draft, int sortOrder, Instant now) {
        Style style = create(shop, draft, sortOrder, now);
        style.versionNumber = 0;
        return style;
    }

    /** Publishes a change as the next version; what was generated before keeps its own. */
    void publish(StyleDraft draft, Instant now) {
        name = draft.name();
        promptTemplate = draft.promptTemplate();
        provider = draft.provider();
        model = draft.model();
        parameters = new JsonDoc(new LinkedHashMap<>(draft.parameters()));
        text = draft.text();
        alternatives = draft.alternatives();
        exampleKey = draft.exampleKey();
        versionNumber++;
        updatedAt = now;
    }

    /** The style's present state as an immutable version. */
    StyleVersion snapshot(
            @Nullable Integer restoredFrom, @Nullable String publishedBy, Instant now) {
        return new StyleVersion(
                null,
                Ids.next(),
                shopId,
                id(),
                versionNumber,
                name,
                promptTemplate,
                provider,
                model,
                parameters,
                text,
                alternatives,
                restoredFrom,
                publishedBy,
                now);
    }

    /** Gives an example picture, which is no part of a version. */
    void illustrate(@Nullable String key, Instant now) {
        exampleKey = key;
        updatedAt = now;
    }

    /** Takes the style out of use, or back; nothing that refers to it changes. */
    void archive(boolean archived, Instant now) {
        isActive = !archived;
        updatedAt = now;
    }

    /** The published state as a draft. */
    public StyleDraft published() {
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

    public long id() {
        return Objects.requireNonNull(id);
    }

    public UUID uuid() {
        return uuid;
    }

    public ShopDomain shop() {
        return shopId;
    }

    public String name() {
        return name;
    }

    public String provider() {
        return provider;
    }

    public String model() {
        return model;
    }

    public Map<String, Object> parameters() {
        return parameters.values();
    }

    /** Key of the example picture in the store, or null. */
    public @Nullable String exampleKey() {
        return exampleKey;
    }

    /** The number of the published version, 0 before the first. */
    public int versionNumber() {
        return versionNumber;
    }

    /** Whether shoppers can be offered the style. */
    public boolean active() {
        return status() == StyleStatus.ACTIVE;
    }

    public StyleStatus status() {
        return StyleStatus.of(isActive, versionNumber);
    }

    /** Counts the writes, for optimistic locking. */
    int revision() {
        return Objects.requireNonNullElse(version, 0);
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    int sortOrder() {
        return sortOrder;
    }

    public int usageCount() {
        return usageCount;
    }
}
