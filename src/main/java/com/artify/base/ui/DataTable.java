package com.artify.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
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
        return column(name, false);
    }

    /** Adds a column of figures. */
    public DataTable number(String name) {
        return column(name, true);
    }

    private DataTable column(String name, boolean number) {
        NativeTableHeaderCell cell = header.addHeaderCell();
        cell.setText(name);
        cell.getElement().setAttribute("scope", "col");
        cell.setClassName("number", number);
        columns.add(new Column(name, number));
        return this;
    }

    /** Adds a row with one cell a column. */
    public NativeTableRow row(Component... cells) {
        NativeTableRow row = table.getBody().addRow();
        for (int i = 0; i < cells.length; i++) {
            NativeTableCell cell = row.addDataCell();
            cell.add(cells[i]);
            cell.setClassName("number", columns.get(i).number());
            cell.getElement().setAttribute("data-label", columns.get(i).name());
        }
        return row;
    }
}
