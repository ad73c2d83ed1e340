package com.artify.order.ui;

import com.artify.base.ui.DataTable;
import com.artify.base.ui.MoneyText;
import com.artify.base.ui.RelativeTime;
import com.artify.order.LineState;
import com.artify.order.OrderRow;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Orders, one a row; the whole row leads to the order. */
final class OrderTable extends Composite<DataTable> {
    OrderTable(List<OrderRow> orders) {
        getContent()
                .column(text("number"))
                .column(text("placed"))
                .column(text("state"))
                .number(text("files"))
                .number(text("total"));
        orders.forEach(this::addRow);
    }

    private void addRow(OrderRow order) {
        Anchor number = new Anchor(OrdersView.ROUTE + "/" + order.uuid(), order.number());
        number.addClassName("row-link");
        Span total = new Span();
        order.total().ifPresent(money -> total.add(new MoneyText(money, getLocale())));
        getContent()
                .row(
                        number,
                        new RelativeTime(order.placed()),
                        new LineBadges(this).of(order.state()),
                        new Span(files(order)),
                        total)
                .addClassName("linked");
    }

    private String files(OrderRow order) {
        return order.state() == LineState.NOT_PERSONALISED
                ? ""
                : getTranslation("order.list.files.of", order.ready(), order.lines());
    }

    private String text(String column) {
        return getTranslation("order.list." + column);
    }
}
