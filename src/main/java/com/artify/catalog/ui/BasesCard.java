package com.artify.catalog.ui;

import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Surface;
import com.artify.base.ui.Symbol;
import com.artify.base.ui.Tone;
import com.artify.catalog.ProductBase;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import java.util.function.Consumer;

/** The bases that a product is printed on, and others to add. */
final class BasesCard extends Surface {
    BasesCard(
            List<ProductBase> linked,
            List<ProductBase> others,
            Consumer<ProductBase> link,
            Consumer<ProductBase> unlink) {
        if (others.isEmpty()) {
            heading(getTranslation("product.bases.heading"));
        } else {
            MenuBar add = new MenuBar();
            MenuItem root = add.addItem(getTranslation("product.bases.add"));
            others.forEach(
                    base -> root.getSubMenu().addItem(base.name(), click -> link.accept(base)));
            heading(getTranslation("product.bases.heading"), add);
        }
        if (linked.isEmpty()) {
            Span none = new Span(getTranslation("product.bases.none"));
            none.addClassName("secondary");
            add(none);
        }
        if (linked.isEmpty() && others.isEmpty()) {
            add(new Div(new Anchor(BasesView.ROUTE, getTranslation("product.bases.create"))));
        }
        linked.forEach(base -> add(row(base, unlink)));
    }

    private Div row(ProductBase base, Consumer<ProductBase> unlink) {
        Anchor name = new Anchor(BasesView.ROUTE + "/" + base.uuid(), base.name());
        Span options = new Span(String.join(" · ", base.optionNames()));
        options.addClassNames("small", "secondary");
        Div words = new Div(name, options);
        words.addClassName("two-lines");
        Button remove = new Button(new Symbol("unlink"), click -> unlink.accept(base));
        remove.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        remove.setAriaLabel(getTranslation("product.bases.unlink", base.name()));
        remove.setTooltipText(getTranslation("product.bases.unlink", base.name()));
        Div row = new Div(words);
        if (!base.active()) {
            row.add(new StatusBadge(Tone.NEUTRAL, getTranslation("product-base.list.inactive")));
        }
        row.add(remove);
        row.addClassName("list-row");
        return row;
    }
}
