package com.artify.privacy.ui;

import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.base.ui.DataTable;
import com.artify.base.ui.EmptyState;
import com.artify.base.ui.Facts;
import com.artify.base.ui.LiveUpdates;
import com.artify.base.ui.Masthead;
import com.artify.base.ui.PageFrame;
import com.artify.base.ui.PageHeader;
import com.artify.base.ui.SettingsTab;
import com.artify.base.ui.SettingsTabs;
import com.artify.base.ui.Surface;
import com.artify.privacy.CustomerData;
import com.artify.privacy.PrivacyRequest;
import com.artify.privacy.PrivacyRequests;
import com.artify.settings.Retention;
import com.artify.settings.Settings;
import com.artify.shop.CurrentShop;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;

/** What is kept for how long, and what was done when customers or Shopify asked. */
@Route(PrivacyView.ROUTE)
@SettingsTab(title = "settings.tab.privacy", order = 5)
final class PrivacyView extends PageFrame implements HasDynamicTitle {
    static final String ROUTE = "settings/privacy";
    private static final int MOST = 100;

    private final transient PrivacyRequests requests;
    private final transient CustomerData customers;
    private final transient Settings settings;
    private final ShopDomain shop;
    private final Surface kept = new Surface();
    private final Surface asked = new Surface().flush();

    PrivacyView(
            PrivacyRequests requests,
            CustomerData customers,
            Settings settings,
            Changes changes,
            Masthead masthead,
            CurrentShop currentShop) {
        super(Width.NARROW);
        this.requests = requests;
        this.customers = customers;
        this.settings = settings;
        this.shop = currentShop.require();
        add(
                new PageHeader(getTranslation("settings.title")),
                new SettingsTabs(ROUTE, masthead),
                kept,
                asked);
        refresh();
        LiveUpdates.of(this, changes, shop, this::changed);
    }

    private void changed(Changes.Change change) {
        if (PrivacyRequests.KIND.equals(change.kind()) || Settings.KIND.equals(change.kind())) {
            refresh();
        }
    }

    private void refresh() {
        kept.removeAll();
        kept.with(promises()).heading(getTranslation("privacy.kept"));
        asked.removeAll();
        List<PrivacyRequest> newest = requests.newest(shop, MOST);
        asked.with(newest.isEmpty() ? nothing() : table(newest));
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

    private EmptyState nothing() {
        return new EmptyState(
                "shield-check",
                getTranslation("privacy.empty.title"),
                getTranslation("privacy.empty.text"));
    }

    private DataTable table(List<PrivacyRequest> newest) {
        DataTable table =
                new DataTable()
                        .column(getTranslation("privacy.request"))
                        .column(getTranslation("privacy.received"))
                        .column(getTranslation("privacy.state"))
                        .column(getTranslation("privacy.found"));
        newest.forEach(request -> new RequestRow(request, customers).addTo(table));
        return table;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.app.title", getTranslation("settings.tab.privacy"));
    }
}
