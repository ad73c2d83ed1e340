package com.artify.style.ui;

import com.artify.base.ShopDomain;
import com.artify.settings.Defaults;
import com.artify.style.EditedStyle;
import com.artify.style.EditedStyle.Revision;
import com.artify.style.SaveResult;
import com.artify.style.Style;
import com.artify.style.StyleDraft;
import com.artify.style.StyleEditing;
import com.artify.style.StyleVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The style on the page as it was last read, and what is written on top of that. */
final class OpenStyle {
    private final StyleEditing editing;
    private final ShopDomain shop;
    private final Defaults defaults;
    private Optional<EditedStyle> read = Optional.empty();

    /** One that does not exist yet, and begins with the shop's defaults. */
    OpenStyle(StyleEditing editing, ShopDomain shop, Defaults defaults) {
        this.editing = editing;
        this.shop = shop;
        this.defaults = defaults;
    }

    /** Becomes one that does not exist yet. */
    boolean begin() {
        read = Optional.empty();
        return true;
    }

    /** Becomes a stored one; false if the shop has none of that id. */
    boolean open(UUID uuid) {
        read = editing.open(shop, uuid);
        return read.isPresent();
    }

    void take(EditedStyle style) {
        read = Optional.of(style);
    }

    /** Whether it was never saved. */
    boolean isNew() {
        return read.isEmpty();
    }

    Optional<EditedStyle> read() {
        return read;
    }

    Optional<Style> style() {
        return read.map(EditedStyle::style);
    }

    UUID uuid() {
        return style().orElseThrow().uuid();
    }

    /** What the fields held before anything was written into them. */
    StyleDraft baseline() {
        return read.map(EditedStyle::shown).orElseGet(this::blank);
    }

    private StyleDraft blank() {
        return new StyleDraft("", "", defaults.provider(), defaults.model(), Map.of(), null);
    }

    List<StyleVersion> versions() {
        return style().map(editing::versions).orElse(List.of());
    }

    boolean is(String uuid) {
        return style().filter(one -> one.uuid().toString().equals(uuid)).isPresent();
    }

    /** What somebody has saved since it was read. */
    Optional<EditedStyle> newer() {
        return editing.open(shop, uuid()).filter(now -> !now.revision().equals(revision()));
    }

    SaveResult save(StyleDraft draft) {
        return isNew() ? editing.begin(shop, draft) : editing.save(shop, uuid(), revision(), draft);
    }

    SaveResult publish(StyleDraft draft) {
        return editing.publish(shop, uuid(), revision(), draft);
    }

    /** Publishes an earlier version again; what is written here is kept as the draft. */
    SaveResult restore(int version, StyleDraft written) {
        if (!written.equals(baseline())) {
            SaveResult kept = save(written);
            if (!(kept instanceof SaveResult.Saved saved)) {
                return kept;
            }
            take(saved.style());
        }
        return editing.restore(shop, uuid(), revision(), version);
    }

    /** Drops the draft; the activity that brings it back, or empty if there was none. */
    Optional<UUID> dropDraft() {
        Optional<UUID> activity = editing.drop(shop, uuid());
        activity.ifPresent(dropped -> open(uuid()));
        return activity;
    }

    private Revision revision() {
        return read.orElseThrow().revision();
    }
}
