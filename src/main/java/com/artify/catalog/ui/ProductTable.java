package com.artify.catalog.ui;

import com.artify.base.ui.DataTable;
import com.artify.base.ui.Formats;
import com.artify.base.ui.PictureBox;
import com.artify.base.ui.RelativeTime;
import com.artify.base.ui.Selection;
import com.artify.base.ui.Sorting;
import com.artify.catalog.readiness.ProductRow;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;

/** Products, one a row; the whole row leads to the product. */
final class ProductTable extends Composite<DataTable> {
    private final Selection<UUID> selection;
    private final ReadinessBadges badges = new ReadinessBadges(this);

    ProductTable(List<ProductRow> products, Sorting sorting, Selection<UUID> selection) {
        this.selection = selection;
        getContent()
                .selectable(selection)
                .column(text("title"), sorting, "title")
                .column(text("status"))
                .number(text("variants"), sorting, "variants")
                .number(text("styles"), sorting, "styles")
                .column(text("updated"), sorting, "updated");
        products.forEach(this::addRow);
    }

    private void addRow(ProductRow product) {
        Anchor title = new Anchor(ProductsView.ROUTE + "/" + product.uuid(), product.title());
        title.addClassName("row-link");
        PictureBox picture = new PictureBox("").ratio(1);
        picture.addClassName("thumb");
        product.image().ifPresent(src -> picture.picture(src, ""));
        Div name = new Div(picture, title);
        name.addClassName("named");
        long printable = product.counts().printable();
        getContent()
                .chosenRow(
                        selection,
                        product.uuid(),
                        getTranslation("product.list.choose", product.title()),
                        name,
                        badges.cell(product),
                        new Span(
                                getTranslation(
                                        "product.list.of",
                                        Formats.count(printable, getLocale()),
                                        Formats.count(
                                                printable + product.counts().unmapped(),
                                                getLocale()))),
                        new Span(Formats.count(product.counts().styles(), getLocale())),
                        new RelativeTime(product.updated()))
                .addClassName("linked");
    }

    private String text(String column) {
        return getTranslation("product.list." + column);
    }
}
