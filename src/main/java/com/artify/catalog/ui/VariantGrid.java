package com.artify.catalog.ui;

import com.artify.base.LengthUnit;
import com.artify.base.ui.RowBoxes;
import com.artify.catalog.BaseDraft;
import com.artify.catalog.DraftProblem;
import com.artify.catalog.PrintMeasure;
import com.artify.catalog.VariantDraft;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.ListDataProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A base's variants, edited in place: a click or Enter makes a row's cells into fields. Rows are
 * dragged, moved with Alt and the arrow keys, or by the menu at their end.
 */
final class VariantGrid extends Grid<VariantDraft> {
    /** So many rows are shown without scrolling within the page. */
    private static final int FEW = 12;

    /** What the page does with what is done here. */
    interface Owner {
        BaseDraft draft();

        /** What new variants measure, unless something says otherwise. */
        PrintMeasure usual();

        /** One variant's fields were edited; the grid shows it already. */
        void edited(VariantDraft variant);

        /** The list of variants became another one. */
        void rearranged(BaseDraft draft);
    }

    private final transient Owner owner;
    private final LengthUnit unit;
    private final transient VariantCells cells;
    private final transient VariantMoves moves;
    private final List<VariantDraft> shown = new ArrayList<>();
    private Map<UUID, DraftProblem.Kind> problems = Map.of();
    private @Nullable VariantRow row;
    private @Nullable UUID focused;

    VariantGrid(Owner owner, LengthUnit unit) {
        this.owner = owner;
        this.unit = unit;
        this.cells = new VariantCells(this, getLocale(), unit);
        addClassName("variant-grid");
        addThemeVariants(GridVariant.AURA_NO_BORDER);
        setSelectionMode(SelectionMode.MULTI);
        RowBoxes.name(this);
        setDataProvider(new Variants(shown));
        addItemClickListener(event -> {
            String column =
                    event.getColumn() == null ? VariantColumns.NAME : event.getColumn().getKey();
            edit(event.getItem(), column == null ? VariantColumns.NAME : column);
        });
        addCellFocusListener(
                event -> focused = event.getItem().map(VariantDraft::key).orElse(null));
        moves = new VariantMoves(this, owner);
        Shortcuts.addShortcutListener(this, this::next, Key.ENTER).listenOn(this);
        Shortcuts.addShortcutListener(this, this::stop, Key.ESCAPE).listenOn(this);
    }

    /** Tells variants apart by their keys, as their other fields change. */
    private static final class Variants extends ListDataProvider<VariantDraft> {
        private static final long serialVersionUID = 1;

        Variants(List<VariantDraft> items) {
            super(items);
        }

        @Override
        public Object getId(VariantDraft variant) {
            return variant.key();
        }
    }

    /** Shows a draft from the start: columns for its options, and no row being edited. */
    void show(BaseDraft draft) {
        row = null;
        removeAllColumns();
        draft.optionNames()
                .forEach(option -> column(VariantColumns.OPTION + option).setFlexGrow(2));
        column(VariantColumns.NAME).setFlexGrow(2);
        List.of(
                        VariantColumns.WIDTH,
                        VariantColumns.HEIGHT,
                        VariantColumns.DPI,
                        VariantColumns.BLEED)
                .forEach(key ->
                        figure(key).setWidth(key.equals(VariantColumns.BLEED) ? "120px" : "104px"));
        figure(VariantColumns.PIXELS).setWidth("140px");
        column(VariantColumns.FIT).setWidth("116px").setFlexGrow(0);
        figure(VariantColumns.PRICE).setWidth("116px");
        column(VariantColumns.ACTIVE).setWidth("104px").setFlexGrow(0);
        addComponentColumn(variant -> new VariantMenu(this, moves, variant))
                .setWidth("56px")
                .setFlexGrow(0)
                .setFrozenToEnd(true)
                .setHeader(hidden(getTranslation("product-base.grid.actions")));
        refresh(draft);
    }

    /** Shows the variants as they are in the draft, with the same columns. */
    void refresh(BaseDraft draft) {
        Set<UUID> chosen = chosen();
        shown.clear();
        shown.addAll(draft.variants());
        setAllRowsVisible(shown.size() <= FEW);
        getDataProvider().refreshAll();
        asMultiSelect()
                .setValue(
                        shown.stream()
                                .filter(variant -> chosen.contains(variant.key()))
                                .collect(Collectors.toSet()));
    }

    /** Marks the variants that cannot be saved. */
    void show(List<DraftProblem> found) {
        Map<UUID, DraftProblem.Kind> before = problems;
        problems =
                found.stream()
                        .filter(problem -> problem.variant().isPresent())
                        .collect(
                                Collectors.toMap(
                                        problem -> problem.variant().orElseThrow(),
                                        DraftProblem::kind,
                                        (first, second) -> first));
        shown.stream()
                .filter(variant -> before.get(variant.key()) != problems.get(variant.key()))
                .filter(variant -> !edited(variant))
                .forEach(getDataProvider()::refreshItem);
    }

    /** The keys of the chosen rows. */
    Set<UUID> chosen() {
        return getSelectedItems().stream().map(VariantDraft::key).collect(Collectors.toSet());
    }

    VariantMoves moves() {
        return moves;
    }

    private Column<VariantDraft> column(String key) {
        return addComponentColumn(variant -> cell(key, variant))
                .setKey(key)
                .setHeader(cells.heading(key))
                .setAutoWidth(false)
                .setResizable(true);
    }

    private Column<VariantDraft> figure(String key) {
        return column(key).setTextAlign(ColumnTextAlign.END).setFlexGrow(0);
    }

    private Component cell(String key, VariantDraft variant) {
        VariantRow open = row;
        if (open != null && edited(variant)) {
            return open.cell(key);
        }
        DraftProblem.Kind problem = problems.get(variant.key());
        return problem != null && key.equals(VariantColumns.NAME)
                ? cells.flawed(variant, problem)
                : cells.cell(key, variant, owner.draft().currency());
    }

    private boolean edited(VariantDraft variant) {
        return row != null && row.variant().key().equals(variant.key());
    }

    private static Span hidden(String text) {
        Span span = new Span(text);
        span.addClassName("visually-hidden");
        return span;
    }

    /** Makes a row's cells into fields, and the former row's fields into cells. */
    VariantRow edit(VariantDraft variant, String column) {
        VariantRow open = row;
        if (open != null && edited(variant)) {
            return open;
        }
        stop();
        VariantRow opened =
                new VariantRow(cells, owner.draft(), current(variant), unit, this::changed);
        row = opened;
        getDataProvider().refreshItem(opened.variant());
        opened.focus(column);
        return opened;
    }

    private VariantDraft current(VariantDraft variant) {
        return shown.stream()
                .filter(other -> other.key().equals(variant.key()))
                .findFirst()
                .orElse(variant);
    }

    private void changed(VariantDraft variant) {
        shown.replaceAll(other -> other.key().equals(variant.key()) ? variant : other);
        owner.edited(variant);
    }

    /** Nothing is edited any more. */
    void stop() {
        VariantRow closed = row;
        row = null;
        if (closed != null) {
            getDataProvider().refreshItem(closed.variant());
        }
    }

    private void next() {
        VariantRow open = row;
        if (open != null) {
            int at = shown.indexOf(current(open.variant())) + 1;
            if (at < shown.size()) {
                edit(shown.get(at), VariantColumns.NAME);
            } else {
                stop();
            }
        } else {
            focusedVariant().ifPresent(variant -> edit(variant, VariantColumns.NAME));
        }
    }

    Optional<VariantDraft> focusedVariant() {
        return shown.stream().filter(variant -> variant.key().equals(focused)).findFirst();
    }
}
