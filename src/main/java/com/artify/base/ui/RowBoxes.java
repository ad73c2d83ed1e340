package com.artify.base.ui;

import com.vaadin.flow.component.grid.Grid;

/** Names the boxes that choose a grid's rows; Vaadin has English words for them only. */
public final class RowBoxes {
    private static final String COLUMN = "vaadin-grid-flow-selection-column";

    private static final String NAME =
            """
            const named = (render, name) => (root, ...rest) => {
              render.call(this, root, ...rest);
              root.firstElementChild.accessibleName = name;
            };
            this.renderer = named(this._defaultRenderer, $0);
            this.headerRenderer = named(this._defaultHeaderRenderer, $1);
            """;

    private RowBoxes() {}

    /** Names them in the grid's language. The grid lets several rows be chosen. */
    public static void name(Grid<?> grid) {
        String row = grid.getTranslation("base.bulk.row");
        String all = grid.getTranslation("base.bulk.all");
        grid.addAttachListener(attached ->
                grid.getElement()
                        .getChildren()
                        .filter(child -> child.getTag().equals(COLUMN))
                        .forEach(column -> column.executeJs(NAME, row, all)));
    }
}
