package com.artify.style;

import com.artify.activity.Activity;
import com.artify.activity.UndoHandler;
import com.artify.activity.UndoResult;
import com.artify.base.ShopDomain;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes back what was done to styles: archiving, moving, publishing, dropping a draft. */
@Component
class StyleUndo implements UndoHandler {
    private static final Set<String> ARCHIVING =
            Set.of(
                    "style.archived",
                    "style.archived-many",
                    "style.unarchived",
                    "style.unarchived-many");

    private final StyleRepository styles;
    private final StyleShelf shelf;
    private final StyleEditing editing;

    StyleUndo(StyleRepository styles, StyleShelf shelf, StyleEditing editing) {
        this.styles = styles;
        this.shelf = shelf;
        this.editing = editing;
    }

    @Override
    public Set<String> actions() {
        return Set.of(
                "style.archived",
                "style.archived-many",
                "style.unarchived",
                "style.unarchived-many",
                "style.reordered",
                "style.published",
                "style.restored",
                "style.draft-dropped");
    }

    @Override
    public UndoResult undo(ShopDomain shop, Activity activity) {
        if (ARCHIVING.contains(activity.action())) {
            return unarchive(shop, activity);
        }
        UUID uuid = UUID.fromString(activity.subjectId());
        return switch (activity.action()) {
            case "style.reordered" -> putBack(shop, uuid, activity);
            case "style.draft-dropped" -> bringBack(shop, uuid, activity);
            default -> publishFormer(shop, uuid, activity);
        };
    }

    private UndoResult unarchive(ShopDomain shop, Activity activity) {
        boolean archived = Boolean.TRUE.equals(activity.after().get("archived"));
        List<UUID> uuids =
                ((List<?>) activity.after().getOrDefault(StyleShelf.STYLES, List.of()))
                        .stream().map(uuid -> UUID.fromString(uuid.toString())).toList();
        List<Style> found = styles.findByShopIdAndUuidIn(shop, uuids);
        boolean untouched =
                found.stream()
                        .allMatch(style -> archived == (style.status() == StyleStatus.ARCHIVED));
        if (!untouched) {
            return UndoResult.CHANGED_SINCE;
        }
        found.forEach(style -> shelf.put(style, !archived));
        return UndoResult.UNDONE;
    }

    private UndoResult putBack(ShopDomain shop, UUID uuid, Activity activity) {
        if (!shelf.before(shop, uuid).equals(behind(activity.after()))) {
            return UndoResult.CHANGED_SINCE;
        }
        return shelf.place(shop, uuid, behind(activity.before()))
                ? UndoResult.UNDONE
                : UndoResult.CHANGED_SINCE;
    }

    private static Optional<UUID> behind(Map<String, Object> values) {
        return Optional.of(values.getOrDefault(StyleShelf.AFTER, "").toString())
                .filter(text -> !text.isEmpty())
                .map(UUID::fromString);
    }

    private UndoResult bringBack(ShopDomain shop, UUID uuid, Activity activity) {
        Optional<EditedStyle> opened = editing.open(shop, uuid);
        if (opened.isEmpty() || opened.get().draft().isPresent()) {
            return UndoResult.CHANGED_SINCE;
        }
        editing.keep(opened.get(), DraftValues.read(activity.before()));
        return UndoResult.UNDONE;
    }

    /** As a version of its own: what shoppers made in between keeps what it was made with. */
    private UndoResult publishFormer(ShopDomain shop, UUID uuid, Activity activity) {
        Optional<Style> found = styles.findByShopIdAndUuid(shop, uuid);
        StyleDraft after = DraftValues.read(activity.after());
        if (found.isEmpty() || !found.get().published().equals(after)) {
            return UndoResult.CHANGED_SINCE;
        }
        Integer former =
                activity.before().get("version") instanceof Number number
                        ? number.intValue()
                        : null;
        editing.put(found.get(), DraftValues.read(activity.before()), former);
        return UndoResult.UNDONE;
    }
}
