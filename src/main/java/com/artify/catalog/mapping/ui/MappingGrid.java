package com.artify.catalog.mapping.ui;

import com.artify.base.ui.RowBoxes;
import com.artify.catalog.mapping.LinkedVariant;
import com.artify.catalog.mapping.MappingRow;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.ListDataProvider;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a mapping. Only the lines in sight exist in the browser, and a field to choose from
 * only in the line that is being changed, so thousands stay fluent. Lines are chosen by their
 * boxes, with Space, and with Shift from the last one to this one.
 */
final class MappingGrid extends Grid<MappingRow> {
    private final List<MappingRow> shown = new ArrayList<>();
    private final MappingLine.Actions actions;
    private List<LinkedVariant> targets = List.of();
    private @Nullable String edited;
    private @Nullable String lastToggled;

    MappingGrid(MappingLine.Actions actions) {
        this.actions = actions;
        addClassName("mapping-grid");
        choosing();
        getElement().setAttribute("aria-label", getTranslation("mapping.grid.label"));
        addComponentColumn(this::line).setHeader(head()).setFlexGrow(1).setKey("line");
        setAllRowsVisible(false);
    }

    private void choosing() {
        GridMultiSelectionModel<MappingRow> model =
                (GridMultiSelectionModel<MappingRow>) setSelectionMode(SelectionMode.MULTI);
        model.setDragSelect(true);
        RowBoxes.name(this);
        model.addClientItemToggleListener(event -> {
            if (event.isShiftKey()) {
                chooseTo(event.getItem(), event.isSelected());
            }
            lastToggled = event.getItem().key();
        });
        setDataProvider(new Lines(shown));
    }

    /** Tells lines apart by their keys, as what is known of them changes. */
    private static final class Lines extends ListDataProvider<MappingRow> {
        private static final long serialVersionUID = 1;

        Lines(List<MappingRow> items) {
            super(items);
        }

        @Override
        public Object getId(MappingRow row) {
            return row.key();
        }
    }

    /**
     * Shows these lines, with those chosen that were; the targets are what a Shopify variant can be
     * mapped to. Where only some lines became others, the rest stays as it is.
     */
    void show(List<MappingRow> rows, List<LinkedVariant> choices) {
        Set<String> chosen = keys();
        Set<MappingRow> before = new HashSet<>(shown);
        boolean sameLines = choices.equals(targets) && keys(rows).equals(keys(shown));
        targets = choices;
        shown.clear();
        shown.addAll(rows);
        if (sameLines) {
            // Written anew, the others would close under the hands of who works in them.
            rows.stream()
                    .filter(row -> !before.contains(row))
                    .forEach(getDataProvider()::refreshItem);
        } else {
            edited = null;
            setAllRowsVisible(rows.size() <= 12);
            getDataProvider().refreshAll();
        }
        asMultiSelect()
                .setValue(
                        rows.stream()
                                .filter(row -> chosen.contains(row.key()))
                                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** The chosen lines as they are now, in their order. */
    Stream<MappingRow> chosen() {
        Set<String> keys = keys();
        return shown.stream().filter(row -> keys.contains(row.key()));
    }

    private static List<String> keys(List<MappingRow> rows) {
        return rows.stream().map(MappingRow::key).toList();
    }

    private Set<String> keys() {
        return getSelectedItems().stream().map(MappingRow::key).collect(Collectors.toSet());
    }

    /** The lines from the one that was chosen last to this one become like this one. */
    private void chooseTo(MappingRow row, boolean choice) {
        List<String> keys = keys(shown);
        int from = keys.indexOf(lastToggled);
        int to = keys.indexOf(row.key());
        if (from < 0) {
            return;
        }
        List<MappingRow> range = shown.subList(Math.min(from, to), Math.max(from, to) + 1);
        if (choice) {
            asMultiSelect().select(range);
        } else {
            asMultiSelect().deselect(range);
        }
    }

    private Component line(MappingRow row) {
        Component target =
                Objects.equals(edited, row.key())
                        ? chooser(row)
                        : new MappingTarget(row, this::edit);
        return new MappingLine(row, target, actions);
    }

    private void edit(MappingRow row) {
        edited = row.key();
        getDataProvider().refreshItem(row);
    }

    private ComboBox<LinkedVariant> chooser(MappingRow row) {
        ComboBox<LinkedVariant> box = new ComboBox<>();
        box.setAriaLabel(getTranslation("mapping.target.choose", row.title()));
        box.setItems(targets);
        box.setItemLabelGenerator(LinkedVariant::fullName);
        box.setClearButtonVisible(true);
        row.target().filter(targets::contains).ifPresent(box::setValue);
        box.setAutofocus(true);
        box.setAutoOpen(true);
        box.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                leave(row);
                actions.map(row, Optional.ofNullable(event.getValue()));
            }
        });
        box.addBlurListener(left -> leave(row));
        return box;
    }

    private void leave(MappingRow row) {
        if (Objects.equals(edited, row.key())) {
            edited = null;
            getDataProvider().refreshItem(row);
        }
    }

    private Component head() {
        Div head =
                new Div(
                        new Span(getTranslation("mapping.column.variant")),
                        new Span(getTranslation("mapping.column.price")),
                        new Span(getTranslation("mapping.column.target")),
                        new Span(getTranslation("mapping.column.state")));
        head.addClassName("mapping-head");
        return head;
    }
}
