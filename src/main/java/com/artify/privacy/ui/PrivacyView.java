package com.artify.privacy.ui;

import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.base.ui.DataTable;
import com.artify.base.ui.EmptyState;
import com.artify.base.ui.Facts;
import com.artify.base.ui.LinkButton;
import com.artify.base.ui.LiveUpdates;
import com.artify.base.ui.Masthead;
import com.artify.base.ui.PageFrame;
import com.artify.base.ui.PageHeader;
import com.artify.base.ui.Pager;
import com.artify.base.ui.SettingsTab;
import com.artify.base.ui.SettingsTabs;
import com.artify.base.ui.Sorting;
import com.artify.base.ui.Surface;
import com.artify.privacy.CustomerData;
import com.artify.privacy.PrivacyRequest;
import com.artify.privacy.PrivacyRequests;
import com.artify.privacy.RequestFilter;
import com.artify.privacy.RequestQueries;
import com.artify.privacy.RequestSort.Key;
import com.artify.settings.Retention;
import com.artify.settings.Settings;
import com.artify.shop.CurrentShop;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.List;

/** What is kept for how long, and what was done when customers or Shopify asked. */
@Route(PrivacyView.ROUTE)
@SettingsTab(title = "settings.tab.privacy", order = 5)
final class PrivacyView extends PageFrame implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "settings/privacy";

    private final transient PrivacyRequests requests;
    private final transient RequestQueries queries;
    private final transient CustomerData customers;
    private final transient Settings settings;
    private final ShopDomain shop;
    private final Surface kept = new Surface();
    private final RequestBar bar = new RequestBar();
    private final Surface asked = new Surface();
    private QueryParameters query = QueryParameters.empty();

    PrivacyView(
            PrivacyRequests requests,
            RequestQueries queries,
            CustomerData customers,
            Settings settings,
            Changes changes,
            Masthead masthead,
            CurrentShop currentShop) {
        super(Width.NARROW);
        this.requests = requests;
        this.queries = queries;
        this.customers = customers;
        this.settings = settings;
        this.shop = currentShop.require();
        add(
                new PageHeader(getTranslation("settings.title")),
                new SettingsTabs(ROUTE, masthead),
                kept,
                bar,
                asked);
        LiveUpdates.of(this, changes, shop, this::changed);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = event.getLocation().getQueryParameters();
        refresh();
    }

    private void changed(Changes.Change change) {
        if (PrivacyRequests.KIND.equals(change.kind()) || Settings.KIND.equals(change.kind())) {
            refresh();
        }
    }

    private void refresh() {
        kept.removeAll();
        kept.with(promises()).heading(getTranslation("privacy.kept"));
        bar.show(query);
        bar.setVisible(RequestBar.read(query).narrows() || queries.any(shop));
        list();
    }

    private void list() {
        RequestFilter filter = RequestBar.read(query);
        Sorting sorting = RequestBar.sorting(query);
        RequestQueries.Page page =
                queries.page(
                        shop, filter, RequestBar.sort(sorting), Pager.offset(query), Pager.ROWS);
        asked.removeAll();
        asked.setClassName("flush", !page.rows().isEmpty());
        if (page.rows().isEmpty()) {
            asked.add(nothing(filter));
            return;
        }
        asked.add(table(page.rows(), sorting), new Pager(ROUTE, query, page.total()));
    }

    private Facts promises() {
        Retention retention = settings.of(shop).retention();
        Facts facts = new Facts();
        facts.fact(
                getTranslation("privacy.kept.ordered"),
                getTranslation("privacy.kept.ordered.days", retention.photoDays()));
        facts.fact(
                getTranslation("privacy.kept.unordered"),
                getTranslation("privacy.kept.unordered.days", retention.unorderedDays()));
        facts.fact(
                getTranslation("privacy.kept.shop"),
                getTranslation("privacy.kept.shop.days", requests.daysAfterUninstall()));
        return facts;
    }

    private EmptyState nothing(RequestFilter filter) {
        return filter.narrows()
                ? new EmptyState(
                        "search",
                        getTranslation("privacy.nothing.title"),
                        getTranslation("privacy.nothing.text"),
                        LinkButton.to(ROUTE, getTranslation("privacy.nothing.action")))
                : new EmptyState(
                        "shield-check",
                        getTranslation("privacy.empty.title"),
                        getTranslation("privacy.empty.text"));
    }

    private DataTable table(List<PrivacyRequest> rows, Sorting sorting) {
        DataTable table =
                new DataTable()
                        .column(
                                getTranslation("privacy.request"),
                                sorting,
                                RequestBar.written(Key.KIND))
                        .column(
                                getTranslation("privacy.received"),
                                sorting,
                                RequestBar.written(Key.RECEIVED))
                        .column(
                                getTranslation("privacy.state"),
                                sorting,
                                RequestBar.written(Key.ENDED))
                        .column(getTranslation("privacy.found"));
        rows.forEach(request -> new RequestRow(request, customers).addTo(table));
        return table;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.app.title", getTranslation("settings.tab.privacy"));
    }
}
