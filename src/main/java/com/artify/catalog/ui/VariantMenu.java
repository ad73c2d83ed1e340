package com.artify.catalog.ui;

import com.artify.base.ui.Symbol;
import com.artify.catalog.VariantDraft;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

/** What can be done with one variant, at the end of its row. */
final class VariantMenu extends MenuBar {
    private final MenuItem root = addItem(new Symbol("ellipsis"));

    VariantMenu(VariantGrid grid, VariantMoves moves, VariantDraft variant) {
        addThemeVariants(MenuBarVariant.AURA_TERTIARY);
        root.setAriaLabel(getTranslation("product-base.grid.more", variant.name()));
        item("edit", () -> grid.edit(variant, VariantColumns.NAME));
        item("duplicate", () -> grid.edit(moves.duplicate(variant), VariantColumns.NAME));
        item("top", () -> moves.toTop(variant));
        item("up", () -> moves.by(variant, -1));
        item("down", () -> moves.by(variant, 1));
        item("bottom", () -> moves.toBottom(variant));
        item("remove", () -> moves.remove(variant));
    }

    private void item(String text, Runnable action) {
        root.getSubMenu()
                .addItem(getTranslation("product-base.grid." + text), click -> action.run());
    }
}
