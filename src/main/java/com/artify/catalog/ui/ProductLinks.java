package com.artify.catalog.ui;

import com.artify.base.ui.LinkButton;
import com.artify.base.ui.Surface;
import com.artify.catalog.Product;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Leads on to what has a page of its own: the product's styles and its mappings. */
final class ProductLinks extends Surface {
    ProductLinks(Product product) {
        heading(getTranslation("product.links.heading"));
        String page = ProductsView.ROUTE + "/" + product.uuid();
        add(row("styles", page + "/styles"), row("mapping", page + "/mapping"));
    }

    private Div row(String key, String path) {
        Span text = new Span(getTranslation("product.links." + key + ".text"));
        text.addClassNames("small", "secondary");
        Div words = new Div(new Span(getTranslation("product.links." + key)), text);
        words.addClassName("two-lines");
        Div row =
                new Div(words, LinkButton.to(path, getTranslation("product.links." + key + ".go")));
        row.addClassName("list-row");
        return row;
    }
}
