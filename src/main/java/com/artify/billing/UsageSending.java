package com.artify.billing;

import com.artify.base.jdbc.AcrossShops;
import com.artify.base.jobs.RecurringJob;
import com.artify.billing.AppEvents.Outcome;
import com.artify.shop.Shop;
import com.artify.shop.Shops;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes down the shops' usage and tells Shopify of it until it answers. */
@Component
class UsageSending implements RecurringJob {
    private static final Logger log = LoggerFactory.getLogger(UsageSending.class);
    private static final int AT_ONCE = 100;

    private final Shops shops;
    private final UsageEvents events;
    private final ShopPlans plans;
    private final AppEvents shopify;

    UsageSending(Shops shops, UsageEvents events, ShopPlans plans, AppEvents shopify) {
        this.shops = shops;
        this.events = events;
        this.plans = plans;
        this.shopify = shopify;
    }

    @Override
    public String name() {
        return "usage-sending";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(5);
    }

    @Override
    @AcrossShops("each shop's usage is its own")
    public void run() {
        shops.active().stream().map(Shop::domain).forEach(events::writeDown);
        send();
    }

    /** Ends at the first that Shopify cannot take now: the others would fare no better. */
    void send() {
        for (UsageEvent event : events.unsent(AT_ONCE)) {
            String shopifyShopId = plans.find(event.shop()).orElseThrow().shopifyShopId();
            switch (shopify.send(event, shopifyShopId)) {
                case Outcome.Taken taken -> events.sent(event);
                case Outcome.Refused(int status) -> {
                    log.error("Shopify refuses usage {} of {}: {}", event, event.shop(), status);
                    events.refused(event, Integer.toString(status));
                }
                case Outcome.Unavailable later -> {
                    return;
                }
            }
        }
    }
}
