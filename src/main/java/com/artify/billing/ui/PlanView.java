package com.artify.billing.ui;

import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.base.ui.Facts;
import com.artify.base.ui.Formats;
import com.artify.base.ui.LinkButton;
import com.artify.base.ui.LiveUpdates;
import com.artify.base.ui.Masthead;
import com.artify.base.ui.PageFrame;
import com.artify.base.ui.PageHeader;
import com.artify.base.ui.SettingsTab;
import com.artify.base.ui.SettingsTabs;
import com.artify.base.ui.Surface;
import com.artify.billing.Billing;
import com.artify.billing.PlanStatus;
import com.artify.billing.ShopPlan;
import com.artify.shop.CurrentShop;
import com.artify.usage.Quota;
import com.artify.usage.Quotas;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Locale;

/** The shop's plan, what is included in it and used of it, and the way to another one. */
@Route(PlanView.ROUTE)
@SettingsTab(title = "settings.tab.plan", order = 4)
final class PlanView extends PageFrame implements HasDynamicTitle {
    static final String ROUTE = "settings/plan";

    private final transient Billing billing;
    private final transient Quotas quotas;
    private final ShopDomain shop;
    private final Surface plan = new Surface();

    PlanView(
            Billing billing,
            Quotas quotas,
            Changes changes,
            Masthead masthead,
            CurrentShop currentShop) {
        super(Width.NARROW);
        this.billing = billing;
        this.quotas = quotas;
        this.shop = currentShop.require();
        add(
                new PageHeader(getTranslation("settings.title")),
                new SettingsTabs(ROUTE, masthead),
                plan);
        refresh();
        LiveUpdates.of(this, changes, shop, this::changed);
    }

    private void changed(Changes.Change change) {
        if (Billing.KIND.equals(change.kind())) {
            refresh();
        }
    }

    private void refresh() {
        plan.removeAll();
        Facts facts = new Facts();
        billing.find(shop)
                .ifPresentOrElse(
                        found -> describe(found, facts),
                        () -> {
                            facts.fact(getTranslation("plan.name"), getTranslation("plan.unread"));
                        });
        quotas.find(shop).ifPresent(quota -> describe(quota, facts));
        plan.with(facts).heading(getTranslation("plan.title"));
        billing.find(shop).ifPresent(this::explain);
    }

    private void describe(ShopPlan found, Facts facts) {
        facts.fact(getTranslation("plan.name"), found.plan());
        billing.price(found).ifPresent(price -> facts.fact(getTranslation("plan.price"), price));
        if (found.status() == PlanStatus.TRIAL || found.status() == PlanStatus.FROZEN) {
            String status = found.status().name().toLowerCase(Locale.ROOT);
            facts.fact(getTranslation("plan.status"), getTranslation("plan.status." + status));
        }
    }

    private void describe(Quota quota, Facts facts) {
        facts.fact(
                getTranslation("plan.generations"),
                used(
                        Formats.count(quota.generations(), getLocale()),
                        Formats.count(quota.monthlyLimit(), getLocale())));
        facts.fact(
                getTranslation("plan.storage"),
                used(
                        Formats.megabytes(quota.storageMb(), getLocale()),
                        Formats.megabytes(quota.storageLimitMb(), getLocale())));
        facts.fact(
                getTranslation("plan.concurrency"),
                Formats.count(quota.maxConcurrent(), getLocale()));
    }

    private String used(String used, String included) {
        return getTranslation("plan.used", used, included);
    }

    private void explain(ShopPlan found) {
        String key = billing.chargesBeyond(found) ? "plan.beyond.charged" : "plan.beyond.free";
        Paragraph text = new Paragraph(getTranslation(key));
        text.addClassName("secondary");
        plan.add(text);
        billing.choosing(shop, found)
                .ifPresent(address -> {
                    LinkButton choose = LinkButton.outside(address, getTranslation("plan.choose"));
                    // Shopify's pages cannot be framed by ours.
                    choose.setTarget("_top");
                    plan.add(choose);
                });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.app.title", getTranslation("settings.tab.plan"));
    }
}
