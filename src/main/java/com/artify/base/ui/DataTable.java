package com.artify.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A plain table for a few dozen rows; figures stand at the end of their cells. On a phone each row
 * becomes a block, and its figures carry the names of their columns.
 */
public final class DataTable extends Div {
    private final NativeTable table = new NativeTable();
    private final NativeTableRow header = table.getHead().addRow();
    private final List<Column> columns = new ArrayList<>();

    private record Column(String name, boolean number) {}

    public DataTable() {
        addClassName("table-box");
        table.addClassName("table");
        add(table);
    }

    /** Adds a column of words. */
    public DataTable column(String name) {
        head(name, false).setText(name);
        return this;
    }

    /** Adds a column of figures. */
    public DataTable number(String name) {
        head(name, true).setText(name);
        return this;
    }

    /** Adds a column of words whose head sorts the list. */
    public DataTable column(String name, Sorting sorting, String key) {
        sorts(head(name, false), name, sorting, key);
        return this;
    }

    /** Adds a column of figures whose head sorts the list. */
    public DataTable number(String name, Sorting sorting, String key) {
        sorts(head(name, true), name, sorting, key);
        return this;
    }

    /** Adds a column of boxes that choose rows; its rows come by {@link #chosenRow}. */
    public DataTable selectable(Selection<?> selection) {
        NativeTableHeaderCell cell = head("", false);
        cell.addClassName("choice");
        cell.add(selection.all(getTranslation("base.bulk.all")));
        return this;
    }

    private NativeTableHeaderCell head(String name, boolean number) {
        NativeTableHeaderCell cell = header.addHeaderCell();
        cell.getElement().setAttribute("scope", "col");
        cell.setClassName("number", number);
        columns.add(new Column(name, number));
        return cell;
    }

    private static void sorts(
            NativeTableHeaderCell cell, String name, Sorting sorting, String key) {
        Anchor link = new Anchor(sorting.link(key));
        link.add(new Span(name));
        link.addClassName("sort");
        sorting.state(key)
                .ifPresent(state -> {
                    cell.getElement().setAttribute("aria-sort", state);
                    link.add(new Symbol("ascending".equals(state) ? "chevron-up" : "chevron-down"));
                });
        cell.add(link);
    }

    /** Adds a row with one cell a column. */
    public NativeTableRow row(Component... cells) {
        NativeTableRow row = table.getBody().addRow();
        for (Component content : cells) {
            addCell(row, content);
        }
        return row;
    }

    /** Adds a row that can be chosen under its key, in a table that is {@link #selectable}. */
    public <K> NativeTableRow chosenRow(
            Selection<K> selection, K key, String label, Component... cells) {
        NativeTableRow row = table.getBody().addRow();
        addCell(row, selection.row(key, label)).addClassName("choice");
        for (Component content : cells) {
            addCell(row, content);
        }
        return row;
    }

    private NativeTableCell addCell(NativeTableRow row, Component content) {
        Column column = columns.get((int) row.getChildren().count());
        NativeTableCell cell = row.addDataCell();
        cell.add(content);
        cell.setClassName("number", column.number());
        cell.getElement().setAttribute("data-label", column.name());
        return cell;
    }
}
