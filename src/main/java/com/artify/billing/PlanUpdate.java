package com.artify.billing;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.AcrossShops;
import com.artify.base.jobs.Job;
import com.artify.base.jobs.JobHandler;
import com.artify.base.jobs.Jobs;
import com.artify.base.jobs.Lane;
import com.artify.base.jobs.RecurringJob;
import com.artify.shop.Shop;
import com.artify.shop.Shops;
import com.artify.shopify.WebhookEvent;
import com.artify.shopify.WebhookHandler;
import com.artify.shopify.admin.AdminApi;
import com.artify.shopify.admin.AdminResult;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks Shopify for the shops' plans, now and then and when it tells of a change. The webhook may be
 * late or overtaken, so it is taken as a sign to ask.
 */
@Component
class PlanUpdate implements WebhookHandler, JobHandler, RecurringJob {
    private static final Logger log = LoggerFactory.getLogger(PlanUpdate.class);
    private static final Job JOB = new Job("shop-plan", Lane.QUICK);

    private final AdminApi api;
    private final Billing billing;
    private final BillingSettings settings;
    private final Shops shops;
    private final Jobs jobs;
    private final Clock clock;

    PlanUpdate(
            AdminApi api,
            Billing billing,
            BillingSettings settings,
            Shops shops,
            Jobs jobs,
            Clock clock) {
        this.api = api;
        this.billing = billing;
        this.settings = settings;
        this.shops = shops;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public Set<String> topics() {
        return Set.of("app_subscriptions/update");
    }

    /** Each sign is a job of its own: one that comes while another is read must not be lost. */
    @Override
    public void handle(WebhookEvent event) {
        jobs.enqueue(JOB, event.shop().value() + "/" + event.id());
    }

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    public void run(String id) {
        ShopDomain shop = new ShopDomain(id.substring(0, id.indexOf('/')));
        if (!ask(shop)) {
            throw new IllegalStateException("Shopify is not to be reached");
        }
    }

    @Override
    public void gaveUp(String id, Throwable cause) {
        log.warn("The plan of shop {} is not up to date", id, cause);
    }

    @Override
    public String name() {
        return "plan-reconciliation";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(15);
    }

    @Override
    @AcrossShops("each shop is asked for its own plan")
    public void run() {
        for (Shop shop : shops.active()) {
            try {
                ask(shop.domain());
            } catch (RuntimeException e) {
                log.warn("The plan of {} is asked for again later", shop.domain(), e);
            }
        }
    }

    /** False if asking again soon may help. */
    private boolean ask(ShopDomain shop) {
        if (settings.fixed().isPresent()) {
            return true;
        }
        switch (Subscription.of(api, shop, clock.instant())) {
            case AdminResult.Answered<Subscription>(Subscription said, var denied) ->
                    billing.take(shop, said);
            case AdminResult.Unavailable<Subscription> later -> {
                return false;
            }
            case AdminResult<Subscription> other ->
                    log.debug("{} does not tell of its plan: {}", shop, other);
        }
        return true;
    }
}
