package com.artify.activity.ui;

import com.artify.activity.Activities;
import com.artify.activity.Activity;
import com.artify.activity.ActivityFilter;
import com.artify.activity.ActivityQueries;
import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.base.ui.EmptyState;
import com.artify.base.ui.LinkButton;
import com.artify.base.ui.LiveUpdates;
import com.artify.base.ui.PageFrame;
import com.artify.base.ui.PageHeader;
import com.artify.base.ui.Pager;
import com.artify.base.ui.Surface;
import com.artify.base.ui.Toast;
import com.artify.shop.CurrentShop;
import com.artify.shop.Shops;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Who did what in the shop, when, from what to what. */
@Route(ActivityView.ROUTE)
@Menu(title = "activity.title", order = 80, icon = "history")
final class ActivityView extends PageFrame implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "activity";

    private final transient ActivityQueries queries;
    private final transient Activities activities;
    private final ShopDomain shop;
    private final ZoneId zone;
    private final transient Clock clock;
    private final ActivityBar bar = new ActivityBar();
    private final Surface body = new Surface();
    private QueryParameters query = QueryParameters.empty();

    ActivityView(
            ActivityQueries queries,
            Activities activities,
            Shops shops,
            Changes changes,
            CurrentShop currentShop,
            Clock clock) {
        super(Width.NARROW);
        this.queries = queries;
        this.activities = activities;
        this.shop = currentShop.require();
        this.zone = shops.zone(shop);
        this.clock = clock;
        add(new PageHeader(getTranslation("activity.title")), bar, body);
        LiveUpdates.of(this, changes, shop, this::changed);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = event.getLocation().getQueryParameters();
        refresh();
    }

    private void changed(Changes.Change change) {
        if ("activity".equals(change.kind())) {
            refresh();
        }
    }

    private void refresh() {
        bar.show(query, queries.people(shop), queries.kinds(shop));
        LocalDate today = LocalDate.now(clock.withZone(zone));
        ActivityFilter filter = ActivityBar.read(query, today, zone);
        List<Activity> page =
                queries.page(
                        shop, filter, ActivityBar.order(query), Pager.offset(query), Pager.ROWS);
        body.removeAll();
        body.setClassName("flush", !page.isEmpty());
        if (page.isEmpty()) {
            body.add(empty(filter));
            return;
        }
        ActivityList list = new ActivityList(zone, today);
        page.forEach(activity -> list.add(activity, activities.undoable(activity), this::undo));
        body.add(list, new Pager(ROUTE, query, queries.count(shop, filter)));
    }

    private void undo(Activity activity) {
        String result = activities.undo(shop, activity.id()).name();
        Toast.say(
                getTranslation(
                        "activity.result." + result.toLowerCase(Locale.ROOT).replace('_', '-')));
        refresh();
    }

    private EmptyState empty(ActivityFilter filter) {
        return filter.narrows()
                ? new EmptyState(
                        "search",
                        getTranslation("activity.nothing.title"),
                        getTranslation("activity.nothing.text"),
                        LinkButton.to(ROUTE, getTranslation("activity.nothing.action")))
                : new EmptyState(
                        "history",
                        getTranslation("activity.empty.title"),
                        getTranslation("activity.empty.text"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.app.title", getTranslation("activity.title"));
    }
}
