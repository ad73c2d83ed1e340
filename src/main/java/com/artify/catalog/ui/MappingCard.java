package com.artify.catalog.ui;

import com.artify.base.ui.Formats;
import com.artify.base.ui.LinkButton;
import com.artify.base.ui.Surface;
import com.artify.catalog.readiness.ProductRow;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How many of a product's Shopify variants have a print size, and the way to their mapping. */
final class MappingCard extends Surface {
    MappingCard(ProductRow product) {
        long printable = product.counts().printable();
        Span count =
                new Span(
                        getTranslation(
                                "product.mapping.count",
                                Formats.count(printable, getLocale()),
                                Formats.count(
                                        printable + product.counts().unmapped(), getLocale())));
        Span text = new Span(getTranslation("product.mapping.text"));
        text.addClassNames("small", "secondary");
        Div words = new Div(count, text);
        words.addClassName("two-lines");
        Div row =
                new Div(
                        words,
                        LinkButton.to(
                                ProductsView.ROUTE + "/" + product.uuid() + "/mapping",
                                getTranslation("product.mapping.go")));
        row.addClassName("list-row");
        heading(getTranslation("product.mapping.heading"));
        add(row);
    }
}
