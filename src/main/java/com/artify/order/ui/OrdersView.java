package com.artify.order.ui;

import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.base.ui.EmptyState;
import com.artify.base.ui.LinkButton;
import com.artify.base.ui.LiveUpdates;
import com.artify.base.ui.PageFrame;
import com.artify.base.ui.PageHeader;
import com.artify.base.ui.Surface;
import com.artify.order.OrderFilter;
import com.artify.order.OrderQueries;
import com.artify.order.OrderRow;
import com.artify.shop.CurrentShop;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.List;

/** The shop's orders of personalised products, and how far their print files are. */
@Route(OrdersView.ROUTE)
@Menu(title = "order.list.title", order = 2, icon = "package")
final class OrdersView extends PageFrame implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "orders";
    private static final int MOST = 200;

    private final OrderQueries orders;
    private final ShopDomain shop;
    private final OrderBar bar = new OrderBar();
    private final Surface body = new Surface();
    private OrderFilter filter = OrderFilter.ALL;

    OrdersView(OrderQueries orders, Changes changes, CurrentShop currentShop) {
        super(Width.NARROW);
        this.orders = orders;
        this.shop = currentShop.require();
        add(new PageHeader(getTranslation("order.list.title")), bar, body);
        LiveUpdates.of(this, changes, shop, this::changed);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        filter = OrderBar.read(query);
        bar.show(query);
        refresh();
    }

    private void changed(Changes.Change change) {
        if ("order".equals(change.kind())) {
            refresh();
        }
    }

    private void refresh() {
        List<OrderRow> rows = orders.newest(shop, filter, MOST);
        body.removeAll();
        body.setClassName("flush", !rows.isEmpty());
        if (rows.isEmpty()) {
            body.add(empty());
            return;
        }
        body.add(new OrderTable(rows));
        if (rows.size() == MOST) {
            Span rest = new Span(getTranslation("order.list.newest", MOST));
            rest.addClassNames("secondary", "table-none");
            body.add(rest);
        }
    }

    private EmptyState empty() {
        return filter.narrows()
                ? new EmptyState(
                        "search",
                        getTranslation("order.list.nothing.title"),
                        getTranslation("order.list.nothing.text"),
                        LinkButton.to(ROUTE, getTranslation("order.list.nothing.action")))
                : new EmptyState(
                        "package",
                        getTranslation("order.list.empty.title"),
                        getTranslation("order.list.empty.text"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.app.title", getTranslation("order.list.title"));
    }
}
