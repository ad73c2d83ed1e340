package com.artify.catalog.mapping.ui;

import com.artify.catalog.mapping.LinkedVariant;
import com.artify.catalog.mapping.MappingRow;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a mapping. Only the lines in sight exist in the browser, and a field to choose from
 * only in the line that is being changed, so thousands stay fluent.
 */
final class MappingGrid extends Grid<MappingRow> {
    private final MappingLine.Actions actions;
    private List<LinkedVariant> targets = List.of();
    private @Nullable String edited;

    MappingGrid(MappingLine.Actions actions) {
        this.actions = actions;
        addClassName("mapping-grid");
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", getTranslation("mapping.grid.label"));
        addComponentColumn(this::line).setHeader(head()).setFlexGrow(1).setKey("line");
        setAllRowsVisible(false);
    }

    /** Shows these lines; the targets are what a Shopify variant can be mapped to. */
    void show(List<MappingRow> rows, List<LinkedVariant> choices) {
        targets = choices;
        edited = null;
        setItems(rows);
        setAllRowsVisible(rows.size() <= 12);
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
                edited = null;
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
