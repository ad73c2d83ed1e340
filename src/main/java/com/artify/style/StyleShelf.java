package com.artify.style;

import com.artify.activity.Activities;
import com.artify.activity.Deed;
import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The shop's styles as a set: which are in use, in which order, copied from one another. */
@Service
@Transactional
public class StyleShelf {
    static final String AFTER = "undo.after";
    static final String STYLES = "undo.styles";

    private final StyleRepository styles;
    private final SavedDraftRepository drafts;
    private final ArrangementStore arrangements;
    private final Activities activities;
    private final Changes changes;
    private final Clock clock;

    StyleShelf(
            StyleRepository styles,
            SavedDraftRepository drafts,
            ArrangementStore arrangements,
            Activities activities,
            Changes changes,
            Clock clock) {
        this.styles = styles;
        this.drafts = drafts;
        this.arrangements = arrangements;
        this.activities = activities;
        this.changes = changes;
        this.clock = clock;
    }

    /** Takes styles out of use, or back into it; the activity undoes it. Empty if none changed. */
    public Optional<UUID> archive(ShopDomain shop, Collection<UUID> uuids, boolean archived) {
        List<Style> changing =
                styles.findByShopIdAndUuidIn(shop, uuids).stream()
                        .filter(style -> archived != (style.status() == StyleStatus.ARCHIVED))
                        .toList();
        if (changing.isEmpty()) {
            return Optional.empty();
        }
        changing.forEach(style -> put(style, archived));
        return Optional.of(activities.record(shop, archiving(changing, archived)));
    }

    /** Copies a style, draft included, as an unpublished one right behind it. */
    public Optional<Style> copy(ShopDomain shop, UUID uuid, String name) {
        return styles.findByShopIdAndUuid(shop, uuid)
                .map(original -> {
                    StyleDraft shown =
                            drafts.findByShopIdAndStyleId(shop, original.id())
                                    .map(SavedDraft::draft)
                                    .orElseGet(original::published);
                    int last = styles.countByShopId(shop);
                    Style copy = Style.begin(shop, shown.named(name), last, clock.instant());
                    Style saved = styles.save(copy);
                    place(shop, saved.uuid(), Optional.of(uuid));
                    announce(saved);
                    record(saved, "style.copied", Map.of(), Map.of("from", original.name()));
                    return saved;
                });
    }

    /** Puts a style right after another one, or first; the activity undoes it. */
    public Optional<UUID> move(ShopDomain shop, UUID uuid, Optional<UUID> after) {
        Optional<UUID> former = before(shop, uuid);
        int place = order(shop).indexOf(uuid);
        if (former.equals(after) || !place(shop, uuid, after)) {
            return Optional.empty();
        }
        return styles.findByShopIdAndUuid(shop, uuid)
                .map(style ->
                        record(
                                style,
                                "style.reordered",
                                behind(former, place),
                                behind(after, style.sortOrder())));
    }

    /** The style that stands right before this one. */
    Optional<UUID> before(ShopDomain shop, UUID uuid) {
        List<UUID> order = order(shop);
        int at = order.indexOf(uuid);
        return at <= 0 ? Optional.empty() : Optional.of(order.get(at - 1));
    }

    /** Puts a style right after another one, or first; false where one of them is unknown. */
    boolean place(ShopDomain shop, UUID uuid, Optional<UUID> after) {
        List<Style> inOrder = new ArrayList<>(styles.findByShopIdOrderBySortOrder(shop));
        Optional<Style> moved = inOrder.stream().filter(each -> each.uuid().equals(uuid)).findAny();
        moved.ifPresent(inOrder::remove);
        int at = after.map(each -> indexOf(inOrder, each)).orElse(-1);
        if (moved.isEmpty() || (after.isPresent() && at < 0)) {
            return false;
        }
        inOrder.add(at + 1, moved.get());
        for (int i = 0; i < inOrder.size(); i++) {
            if (inOrder.get(i).sortOrder() != i) {
                styles.putAt(shop, inOrder.get(i).id(), i);
            }
        }
        announce(moved.get());
        return true;
    }

    void put(Style style, boolean archived) {
        style.archive(archived, clock.instant());
        announce(styles.save(style));
        arrangements.touched(style);
    }

    private List<UUID> order(ShopDomain shop) {
        return styles.findByShopIdOrderBySortOrder(shop).stream().map(Style::uuid).toList();
    }

    private static int indexOf(List<Style> inOrder, UUID uuid) {
        return inOrder.stream().map(Style::uuid).toList().indexOf(uuid);
    }

    private static Map<String, Object> behind(Optional<UUID> style, int place) {
        return Map.of(AFTER, style.map(UUID::toString).orElse(""), "place", place + 1);
    }

    /** One deed for all; where there are many, their number stands for their names. */
    private static Deed archiving(List<Style> styles, boolean archived) {
        List<String> uuids = styles.stream().map(style -> style.uuid().toString()).toList();
        boolean many = styles.size() > 1;
        String action = archived ? "style.archived" : "style.unarchived";
        return new Deed(
                many ? action + "-many" : action,
                "style",
                uuids.getFirst(),
                many ? Integer.toString(styles.size()) : styles.getFirst().name(),
                Map.of("archived", !archived, STYLES, uuids),
                Map.of("archived", archived, STYLES, uuids));
    }

    private UUID record(
            Style style, String action, Map<String, Object> before, Map<String, Object> after) {
        return activities.record(
                style.shop(),
                new Deed(action, "style", style.uuid().toString(), style.name(), before, after));
    }

    private void announce(Style style) {
        changes.announce(new Changes.Change(style.shop(), "style", style.uuid().toString()));
    }
}
