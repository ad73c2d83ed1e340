package com.artify.order.ui;

import com.artify.activity.Activities;
import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.base.ui.EmptyState;
import com.artify.base.ui.LinkButton;
import com.artify.base.ui.LiveUpdates;
import com.artify.base.ui.PageFrame;
import com.artify.base.ui.PageHeader;
import com.artify.base.ui.Pager;
import com.artify.base.ui.Selection;
import com.artify.base.ui.Surface;
import com.artify.order.LineHolds;
import com.artify.order.LineStage;
import com.artify.order.OrderAlerts;
import com.artify.order.OrderFilter;
import com.artify.order.OrderList;
import com.artify.order.OrderList.Count;
import com.artify.order.OrderPage;
import com.artify.shop.CurrentShop;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The shop's orders of personalised products, and how far their print files are. */
@Route(OrdersView.ROUTE)
@Menu(title = "order.list.title", order = 3, icon = "package")
final class OrdersView extends PageFrame implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "orders";

    /** More than a shop sells in years, and what a server can still put into one file. */
    private static final int MOST = 100_000;

    private final OrderList orders;
    private final OrderAlerts alerts;
    private final ShopDomain shop;
    private final OrderBar bar = new OrderBar();
    private final Selection<UUID> selection = new Selection<>();
    private final Div completeness = new Div();
    private final Surface body = new Surface();
    private QueryParameters query = QueryParameters.empty();
    private volatile OrderFilter filter = OrderFilter.ALL;
    private boolean outdated;
    private Shown shown = new Shown(new OrderPage(List.of(), 0), Map.of(), 0);

    /** What the page says of the shop's orders. */
    private record Shown(OrderPage page, Map<LineStage, Count> counts, long alerts) {}

    OrdersView(
            OrderList orders,
            OrderAlerts alerts,
            LineHolds holds,
            Activities activities,
            PrintDownloads downloads,
            Changes changes,
            CurrentShop currentShop) {
        super(Width.NARROW);
        this.orders = orders;
        this.alerts = alerts;
        this.shop = currentShop.require();
        UndoToast toast = new UndoToast(this, activities, shop);
        add(
                header(downloads),
                completeness,
                bar,
                new OrderBulkBar(selection, bar, holds, shop, downloads, toast),
                body);
        selection.onChange(this::catchUp);
        LiveUpdates.of(this, changes, shop, this::changed);
    }

    private PageHeader header(PrintDownloads downloads) {
        return new PageHeader(getTranslation("order.list.title"))
                .actions(
                        LinkButton.download(
                                        downloads.manifest(
                                                () -> orders.all(shop, filter, MOST), "manifest"),
                                        getTranslation("order.action.manifest"))
                                .symbol("file-spreadsheet"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = event.getLocation().getQueryParameters();
        filter = OrderBar.read(query);
        refresh();
    }

    /** While rows are chosen the list stands still, so that nobody acts on what they cannot see. */
    private void changed(Changes.Change change) {
        if ("order".equals(change.kind()) || "review".equals(change.kind())) {
            outdated = true;
            catchUp();
        }
    }

    private void catchUp() {
        if (outdated && selection.keys().isEmpty()) {
            outdated = false;
            Shown now = read();
            if (!now.equals(shown)) {
                show(now);
            }
        }
    }

    private Shown read() {
        OrderPage page =
                orders.page(
                        shop,
                        filter,
                        OrderBar.sort(OrderBar.sorting(query)),
                        Pager.offset(query),
                        Pager.ROWS);
        return new Shown(page, orders.counts(shop), alerts.count(shop));
    }

    private void refresh() {
        outdated = false;
        show(read());
    }

    private void show(Shown now) {
        shown = now;
        selection.begin();
        bar.show(query, now.counts());
        completeness.removeAll();
        if (!now.counts().isEmpty()) {
            completeness.add(new CompletenessCard(now.counts(), now.alerts()));
        }
        OrderPage page = now.page();
        body.removeAll();
        body.setClassName("flush", !page.rows().isEmpty());
        if (page.rows().isEmpty()) {
            body.add(empty());
        } else {
            body.add(
                    new OrderTable(page.rows(), OrderBar.sorting(query), selection),
                    new Pager(ROUTE, query, page.total()));
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
                        getTranslation("order.list.empty.text"),
                        LinkButton.to("", getTranslation("base.begin")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.app.title", getTranslation("order.list.title"));
    }
}
