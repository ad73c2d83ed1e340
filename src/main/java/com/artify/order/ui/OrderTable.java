package com.artify.order.ui;

import com.artify.base.ui.DataTable;
import com.artify.base.ui.MoneyText;
import com.artify.base.ui.RelativeTime;
import com.artify.base.ui.Selection;
import com.artify.base.ui.Sorting;
import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Tone;
import com.artify.order.LineStage;
import com.artify.order.OrderRow;
import com.artify.order.OrderSort.Key;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;

/** Orders, one a row; the whole row leads to the order. */
final class OrderTable extends Composite<DataTable> {
    private final Selection<UUID> selection;

    OrderTable(List<OrderRow> orders, Sorting sorting, Selection<UUID> selection) {
        this.selection = selection;
        getContent()
                .selectable(selection)
                .column(text("number"), sorting, OrderBar.written(Key.NUMBER))
                .column(text("placed"), sorting, OrderBar.written(Key.PLACED))
                .column(text("customer"), sorting, OrderBar.written(Key.CUSTOMER))
                .column(text("stage"), sorting, OrderBar.written(Key.STAGE))
                .number(text("files"))
                .number(text("total"), sorting, OrderBar.written(Key.TOTAL));
        orders.forEach(this::addRow);
    }

    private void addRow(OrderRow order) {
        Anchor number = new Anchor(OrdersView.ROUTE + "/" + order.uuid(), order.number());
        number.addClassName("row-link");
        Span total = new Span();
        order.total().ifPresent(money -> total.add(new MoneyText(money, getLocale())));
        getContent()
                .chosenRow(
                        selection,
                        order.uuid(),
                        getTranslation("order.list.choose", order.number()),
                        number,
                        new RelativeTime(order.placed()),
                        new Span(order.customer().orElse("")),
                        stage(order),
                        new Span(files(order)),
                        total)
                .addClassName("linked");
    }

    private Div stage(OrderRow order) {
        Div stage = new Div(new StageBadges(this).of(order.stage()));
        if (order.alert()) {
            stage.add(new StatusBadge(Tone.CRITICAL, getTranslation("order.alert")));
        }
        stage.addClassName("badges");
        return stage;
    }

    private String files(OrderRow order) {
        return order.stage() == LineStage.NOT_PERSONALISED
                ? ""
                : getTranslation("order.list.files.of", order.ready(), order.lines());
    }

    private String text(String column) {
        return getTranslation("order.list." + column);
    }
}
