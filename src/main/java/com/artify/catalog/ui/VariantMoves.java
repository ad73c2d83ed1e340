package com.artify.catalog.ui;

import com.artify.base.Ids;
import com.artify.catalog.BaseDraft;
import com.artify.catalog.VariantDraft;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.dnd.GridDropEvent;
import com.vaadin.flow.component.grid.dnd.GridDropLocation;
import com.vaadin.flow.component.grid.dnd.GridDropMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts variants elsewhere in their list: dragged, or with Alt and the arrow keys. */
final class VariantMoves {
    private final VariantGrid grid;
    private final VariantGrid.Owner owner;
    private Set<UUID> dragged = Set.of();

    VariantMoves(VariantGrid grid, VariantGrid.Owner owner) {
        this.grid = grid;
        this.owner = owner;
        grid.setRowsDraggable(true);
        grid.setDropMode(GridDropMode.BETWEEN);
        grid.addDragStartListener(event -> dragged = keys(event.getDraggedItems()));
        grid.addDropListener(this::dropped);
        Shortcuts.addShortcutListener(grid, () -> step(-1), Key.ARROW_UP, KeyModifier.ALT)
                .listenOn(grid);
        Shortcuts.addShortcutListener(grid, () -> step(1), Key.ARROW_DOWN, KeyModifier.ALT)
                .listenOn(grid);
    }

    private static Set<UUID> keys(List<VariantDraft> variants) {
        return variants.stream().map(VariantDraft::key).collect(Collectors.toSet());
    }

    private void dropped(GridDropEvent<VariantDraft> event) {
        event.getDropTargetItem()
                .map(this::place)
                .ifPresent(at -> {
                    boolean below = event.getDropLocation() == GridDropLocation.BELOW;
                    rearrange(draft -> draft.moving(dragged, below ? at + 1 : at));
                });
    }

    private void step(int way) {
        grid.focusedVariant().ifPresent(variant -> by(variant, way));
    }

    void by(VariantDraft variant, int rows) {
        to(variant, place(variant) + rows);
    }

    void toTop(VariantDraft variant) {
        to(variant, 0);
    }

    void toBottom(VariantDraft variant) {
        to(variant, last());
    }

    private void to(VariantDraft variant, int place) {
        int from = place(variant);
        int to = Math.clamp(place, 0, last());
        if (from != to) {
            rearrange(draft -> draft.moving(Set.of(variant.key()), to > from ? to + 1 : to));
        }
    }

    /** Puts an equal variant beneath one. */
    VariantDraft duplicate(VariantDraft variant) {
        int place = place(variant);
        List<VariantDraft> all = new ArrayList<>(owner.draft().variants());
        VariantDraft copy = all.get(place).copy(Ids.next());
        all.add(place + 1, copy);
        rearrange(draft -> draft.with(all));
        return copy;
    }

    void remove(VariantDraft variant) {
        rearrange(draft -> draft.without(Set.of(variant.key())));
    }

    private int last() {
        return owner.draft().variants().size() - 1;
    }

    private int place(VariantDraft variant) {
        List<UUID> order = owner.draft().variants().stream().map(VariantDraft::key).toList();
        return order.indexOf(variant.key());
    }

    private void rearrange(Function<BaseDraft, BaseDraft> change) {
        grid.stop();
        owner.rearranged(change.apply(owner.draft()));
    }
}
