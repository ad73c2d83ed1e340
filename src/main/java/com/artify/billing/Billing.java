package com.artify.billing;

import com.artify.activity.Activities;
import com.artify.activity.Deed;
import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.billing.ShopPlans.Allowance;
import com.artify.shopify.ShopifySettings;
import com.artify.usage.Quota;
import com.artify.usage.Quotas;
import com.artify.usage.Quotas.Limits;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows the shops' plans and sets their quotas by them. */
@Service
public class Billing {
    /** What is announced when a shop's plan changes. */
    public static final String KIND = "plan";

    private static final Logger log = LoggerFactory.getLogger(Billing.class);

    private final Plans plans;
    private final ShopPlans shopPlans;
    private final Quotas quotas;
    private final Activities activities;
    private final Changes changes;
    private final BillingSettings settings;
    private final ShopifySettings shopify;

    Billing(
            Plans plans,
            ShopPlans shopPlans,
            Quotas quotas,
            Activities activities,
            Changes changes,
            BillingSettings settings,
            ShopifySettings shopify) {
        this.plans = plans;
        this.shopPlans = shopPlans;
        this.quotas = quotas;
        this.activities = activities;
        this.changes = changes;
        this.settings = settings;
        this.shopify = shopify;
    }

    /** The shop's plan; empty until Shopify was asked for it. */
    public Optional<ShopPlan> find(ShopDomain shop) {
        return settings.fixed()
                .map(name -> new ShopPlan(name, PlanStatus.ACTIVE, "", ""))
                .or(() -> shopPlans.find(shop));
    }

    /** What the plan costs, as operators wrote it; empty if they did not. */
    public Optional<String> price(ShopPlan plan) {
        return plans.find(plan.plan()).map(Plan::price).filter(price -> !price.isBlank());
    }

    /** Whether finals beyond the plan are charged. */
    public boolean chargesBeyond(ShopPlan plan) {
        return plans.find(plan.plan()).flatMap(Plan::meter).isPresent();
    }

    /** Where merchants choose among the plans, in Shopify's admin. */
    public Optional<String> choosing(ShopDomain shop, ShopPlan plan) {
        return Optional.of(plan.appHandle())
                .filter(handle -> !handle.isBlank())
                .map(handle ->
                        "%s/store/%s/charges/%s/pricing_plans"
                                .formatted(shopify.adminUrl(), shop.name(), handle));
    }

    /** Takes over what Shopify says; a plan that is not in the catalogue leaves the limits. */
    @Transactional
    public void take(ShopDomain shop, Subscription said) {
        boolean paid = said.status() == PlanStatus.ACTIVE || said.status() == PlanStatus.TRIAL;
        String name = paid ? said.plan() : plans.free().name();
        quotas.lockConcurrency(shop);
        Optional<ShopPlan> before = shopPlans.find(shop);
        boolean changed = before.filter(plan -> plan.plan().equals(name)).isEmpty();
        Allowance allowance = allowance(shop, changed);
        ShopPlan now = new ShopPlan(name, said.status(), said.shopifyShopId(), said.appHandle());
        shopPlans.save(shop, now, allowance);
        plans.find(name)
                .ifPresentOrElse(
                        plan -> limit(shop, plan.limits(), allowance),
                        () -> log.error("The plan \"{}\" of {} is in no catalogue", name, shop));
        if (!before.equals(Optional.of(now))) {
            tell(shop, before, now);
        }
    }

    /** What was used before the plan changed stays allowed and uncharged for that month. */
    private Allowance allowance(ShopDomain shop, boolean changed) {
        YearMonth month = quotas.countedMonth(shop);
        int used = quotas.find(shop).map(Quota::generations).orElse(0);
        return changed
                ? new Allowance(used, month)
                : shopPlans.allowance(shop).orElseGet(() -> new Allowance(0, month));
    }

    private void limit(ShopDomain shop, Limits limits, Allowance allowance) {
        int allowed = allowance.in(quotas.countedMonth(shop));
        double stored = quotas.find(shop).map(Quota::storageMb).orElse(0.0);
        quotas.limit(
                shop,
                new Limits(
                        Math.max(limits.monthly(), allowed),
                        limits.finalReserve(),
                        Math.max(limits.storageMb(), (int) stored),
                        limits.concurrency()));
    }

    private void tell(ShopDomain shop, Optional<ShopPlan> before, ShopPlan now) {
        changes.announce(new Changes.Change(shop, KIND, now.plan()));
        before.filter(plan -> !plan.plan().equals(now.plan()))
                .ifPresent(plan ->
                        activities.record(
                                shop,
                                new Deed(
                                        "plan.changed",
                                        "plan",
                                        now.plan(),
                                        now.plan(),
                                        Map.of("plan", plan.plan()),
                                        Map.of("plan", now.plan()))));
    }
}
