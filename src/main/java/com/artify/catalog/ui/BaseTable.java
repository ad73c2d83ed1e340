package com.artify.catalog.ui;

import com.artify.base.ui.DataTable;
import com.artify.base.ui.Formats;
import com.artify.base.ui.MoneyText;
import com.artify.base.ui.RelativeTime;
import com.artify.base.ui.Selection;
import com.artify.base.ui.Sorting;
import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Tone;
import com.artify.catalog.BaseRow;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;

/** Product bases, one a row; the whole row leads to the base. */
final class BaseTable extends Composite<DataTable> {
    private final Selection<UUID> selection;

    BaseTable(List<BaseRow> bases, Sorting sorting, Selection<UUID> selection) {
        this.selection = selection;
        getContent()
                .selectable(selection)
                .column(text("name"), sorting, "name")
                .column(text("status"))
                .number(text("variants"), sorting, "variants")
                .number(text("products"), sorting, "products")
                .number(text("price"))
                .column(text("updated"), sorting, "updated");
        bases.forEach(this::addRow);
    }

    private void addRow(BaseRow base) {
        Anchor name = new Anchor(BasesView.ROUTE + "/" + base.uuid(), base.name());
        name.addClassName("row-link");
        Span options = new Span(String.join(" · ", base.optionNames()));
        options.addClassNames("small", "secondary");
        Div named = new Div(name, options);
        named.addClassName("two-lines");
        Span price = new Span();
        base.price().ifPresent(money -> price.add(new MoneyText(money, getLocale())));
        getContent()
                .chosenRow(
                        selection,
                        base.uuid(),
                        getTranslation("product-base.list.choose", base.name()),
                        named,
                        new StatusBadge(
                                base.active() ? Tone.SUCCESS : Tone.NEUTRAL,
                                text(base.active() ? "active" : "inactive")),
                        new Span(Formats.count(base.variants(), getLocale())),
                        new Span(Formats.count(base.products(), getLocale())),
                        price,
                        new RelativeTime(base.updated()))
                .addClassName("linked");
    }

    private String text(String column) {
        return getTranslation("product-base.list." + column);
    }
}
