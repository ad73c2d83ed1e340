package com.artify.style;

import com.artify.activity.Activities;
import com.artify.activity.Deed;
import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.shop.CurrentStaff;
import com.artify.shop.StaffMember;
import com.artify.style.EditedStyle.Revision;
import com.artify.style.SaveResult.Published;
import com.artify.style.SaveResult.Saved;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes styles: as drafts that nobody but staff sees, then as published versions. */
@Service
@Transactional
public class StyleEditing {
    private final StyleRepository styles;
    private final SavedDraftRepository drafts;
    private final StyleVersionRepository versions;
    private final ArrangementStore arrangements;
    private final DraftCheck check;
    private final Activities activities;
    private final CurrentStaff staff;
    private final Changes changes;
    private final Clock clock;

    StyleEditing(
            StyleRepository styles,
            SavedDraftRepository drafts,
            StyleVersionRepository versions,
            ArrangementStore arrangements,
            DraftCheck check,
            Activities activities,
            CurrentStaff staff,
            Changes changes,
            Clock clock) {
        this.styles = styles;
        this.drafts = drafts;
        this.versions = versions;
        this.arrangements = arrangements;
        this.check = check;
        this.activities = activities;
        this.staff = staff;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<EditedStyle> open(ShopDomain shop, UUID uuid) {
        return styles.findByShopIdAndUuid(shop, uuid).map(this::opened);
    }

    /** The published versions, newest first. */
    @Transactional(readOnly = true)
    public List<StyleVersion> versions(Style style) {
        return versions.findByShopIdAndStyleIdOrderByNumberDesc(style.shop(), style.id());
    }

    /** Begins a style after the others, unpublished. */
    public SaveResult begin(ShopDomain shop, StyleDraft draft) {
        Set<DraftFlaw> flaws = forbidding(draft);
        if (!flaws.isEmpty()) {
            return new SaveResult.Flawed(flaws);
        }
        Style style = styles.save(Style.begin(shop, draft, styles.countByShopId(shop), now()));
        record(style, "style.begun", Map.of(), Map.of("name", style.name()));
        return new Saved(opened(announced(style)));
    }

    /** Keeps a draft beside what is published. */
    public SaveResult save(ShopDomain shop, UUID uuid, Revision seen, StyleDraft draft) {
        return with(
                shop,
                uuid,
                seen,
                forbidding(draft),
                opened -> {
                    record(
                            opened.style(),
                            "style.draft-saved",
                            DraftValues.write(opened.shown()),
                            DraftValues.write(draft));
                    return new Saved(keep(opened, draft));
                });
    }

    /** Publishes a draft as the next version; what was generated before keeps its own. */
    public SaveResult publish(ShopDomain shop, UUID uuid, Revision seen, StyleDraft draft) {
        return with(
                shop,
                uuid,
                seen,
                check.flaws(draft),
                opened -> publish(opened.style(), draft, null));
    }

    /** Publishes what an earlier version was as the next version; a draft stays what it is. */
    public SaveResult restore(ShopDomain shop, UUID uuid, Revision seen, int number) {
        return with(
                shop,
                uuid,
                seen,
                Set.of(),
                opened -> {
                    Style style = opened.style();
                    return versions.findByShopIdAndStyleIdAndNumber(shop, style.id(), number)
                            .map(version -> restore(style, version))
                            .orElseGet(SaveResult.Unknown::new);
                });
    }

    /** Drops the draft; the activity brings it back. Empty if there is none. */
    public Optional<UUID> drop(ShopDomain shop, UUID uuid) {
        return open(shop, uuid)
                .filter(opened -> opened.draft().isPresent())
                .map(opened -> {
                    Style style = opened.style();
                    drafts.deleteOf(shop, style.id());
                    announced(style);
                    Map<String, Object> before = DraftValues.write(opened.shown());
                    return record(style, "style.draft-dropped", before, Map.of());
                });
    }

    private SaveResult with(
            ShopDomain shop,
            UUID uuid,
            Revision seen,
            Set<DraftFlaw> flaws,
            Function<EditedStyle, SaveResult> work) {
        if (!flaws.isEmpty()) {
            return new SaveResult.Flawed(flaws);
        }
        Optional<EditedStyle> found = open(shop, uuid);
        if (found.isEmpty()) {
            return new SaveResult.Unknown();
        }
        return found.get().revision().equals(seen)
                ? work.apply(found.get())
                : new SaveResult.Stale(found.get());
    }

    EditedStyle keep(EditedStyle opened, StyleDraft draft) {
        Style style = opened.style();
        Optional<SavedDraft> kept = drafts.findByShopIdAndStyleId(style.shop(), style.id());
        drafts.save(
                kept.map(row -> row.with(draft, now()))
                        .orElseGet(() -> SavedDraft.first(style, draft, now())));
        return opened(announced(style));
    }

    private SaveResult publish(Style style, StyleDraft draft, @Nullable Integer restored) {
        int former = style.versionNumber();
        Map<String, Object> before = DraftValues.published(style);
        Style saved = put(style, draft, restored);
        drafts.deleteOf(style.shop(), style.id());
        announced(saved);
        UUID activity =
                record(
                        saved,
                        former == 0 ? "style.added" : "style.published",
                        before,
                        DraftValues.published(saved));
        return new Published(opened(saved), activity);
    }

    private SaveResult restore(Style style, StyleVersion version) {
        Map<String, Object> before = DraftValues.published(style);
        Style saved = put(style, version.draft(style.exampleKey()), version.number());
        announced(saved);
        UUID activity = record(saved, "style.restored", before, DraftValues.published(saved));
        return new Published(opened(saved), activity);
    }

    /** The style with that draft in force: as a new version, where it would be another one. */
    Style put(Style style, StyleDraft draft, @Nullable Integer restored) {
        boolean same = style.versionNumber() > 0 && style.published().sameVersion(draft);
        if (same) {
            style.illustrate(draft.exampleKey(), now());
            return styles.save(style);
        }
        style.publish(draft, now());
        Style saved = styles.save(style);
        String author = staff.find().map(StaffMember::name).orElse(null);
        versions.save(saved.snapshot(restored, author, now()));
        arrangements.touched(saved);
        return saved;
    }

    private Set<DraftFlaw> forbidding(StyleDraft draft) {
        return check.flaws(draft).stream()
                .filter(DraftFlaw::forbidsSaving)
                .collect(Collectors.toSet());
    }

    private EditedStyle opened(Style style) {
        return EditedStyle.of(style, drafts.findByShopIdAndStyleId(style.shop(), style.id()));
    }

    private UUID record(
            Style style, String action, Map<String, Object> before, Map<String, Object> after) {
        return activities.record(
                style.shop(),
                new Deed(action, "style", style.uuid().toString(), style.name(), before, after));
    }

    private Style announced(Style style) {
        changes.announce(new Changes.Change(style.shop(), "style", style.uuid().toString()));
        return style;
    }

    private Instant now() {
        return clock.instant();
    }
}
