package com.artify.order.ui;

import com.artify.activity.Activities;
import com.artify.base.Changes;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.ui.LiveUpdates;
import com.artify.base.ui.PageFrame;
import com.artify.base.ui.PageHeader;
import com.artify.base.ui.RelativeTime;
import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Tone;
import com.artify.order.LineHolds;
import com.artify.order.OrderDetails;
import com.artify.order.OrderQueries;
import com.artify.order.Remakes;
import com.artify.shop.CurrentShop;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Optional;

/** One order: its lines, where each stands, and the print files to fetch. */
@Route(OrdersView.ROUTE + "/:uuid")
final class OrderView extends PageFrame implements BeforeEnterObserver, HasDynamicTitle {
    private final OrderQueries orders;
    private final PrintDownloads downloads;
    private final LineActions actions;
    private final ShopDomain shop;
    private Optional<OrderDetails> shown = Optional.empty();
    private String title = "";

    OrderView(
            OrderQueries orders,
            LineHolds holds,
            Remakes remakes,
            Activities activities,
            PrintDownloads downloads,
            Changes changes,
            CurrentShop currentShop) {
        super(Width.NARROW);
        this.orders = orders;
        this.downloads = downloads;
        this.shop = currentShop.require();
        this.actions = new LineActions(holds, remakes, shop, new UndoToast(this, activities, shop));
        LiveUpdates.of(this, changes, shop, this::changed);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<OrderDetails> details =
                event.getRouteParameters()
                        .get("uuid")
                        .flatMap(Ids::parse)
                        .flatMap(uuid -> orders.details(shop, uuid));
        if (details.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(details.get());
    }

    /** A line's final is a generation of its own, whose changes show here too. */
    private void changed(Changes.Change change) {
        if ("order".equals(change.kind()) || "generation".equals(change.kind())) {
            shown.flatMap(order -> orders.details(shop, order.uuid()))
                    // Written anew, buttons would be gone while somebody presses them.
                    .filter(now -> !shown.equals(Optional.of(now)))
                    .ifPresent(this::show);
        }
    }

    private void show(OrderDetails order) {
        shown = Optional.of(order);
        title = getTranslation("order.title", order.number());
        Div lines = new Div();
        lines.addClassName("stack");
        order.lines().forEach(line -> lines.add(new LineCard(line, actions)));
        Div side = new Div(new PrintFilesCard(order, downloads), new OrderFactsCard(order));
        side.addClassName("stack");
        Div columns = new Div(lines, side);
        columns.addClassName("columns");
        removeAll();
        add(header(order), columns);
    }

    private PageHeader header(OrderDetails order) {
        PageHeader header =
                new PageHeader(title)
                        .backTo(OrdersView.ROUTE, getTranslation("order.list.title"))
                        .badges(payment(order));
        order.placed().ifPresent(placed -> header.subtitle(new RelativeTime(placed)));
        return header;
    }

    private StatusBadge payment(OrderDetails order) {
        if (order.cancelled().isPresent()) {
            return new StatusBadge(Tone.NEUTRAL, getTranslation("order.payment.cancelled"));
        }
        return order.paid().isPresent()
                ? new StatusBadge(Tone.SUCCESS, getTranslation("order.payment.paid"))
                : new StatusBadge(Tone.CAUTION, getTranslation("order.payment.pending"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.app.title", title);
    }
}
