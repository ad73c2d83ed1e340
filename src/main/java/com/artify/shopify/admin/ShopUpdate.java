package com.artify.shopify.admin;

import com.artify.base.ShopDomain;
import com.artify.base.jobs.Job;
import com.artify.base.jobs.JobHandler;
import com.artify.base.jobs.Jobs;
import com.artify.base.jobs.Lane;
import com.artify.shop.Shops;
import com.artify.shopify.WebhookEvent;
import com.artify.shopify.WebhookHandler;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps the shop's name, address, currency and time zone as they are in Shopify. The webhook may be
 * late or overtaken, so it is taken as a sign to ask.
 */
@Component
class ShopUpdate implements WebhookHandler, JobHandler {
    private static final Logger log = LoggerFactory.getLogger(ShopUpdate.class);
    private static final Job JOB = new Job("shop-facts", Lane.QUICK);

    private final AdminApi api;
    private final Shops shops;
    private final Jobs jobs;

    ShopUpdate(AdminApi api, Shops shops, Jobs jobs) {
        this.api = api;
        this.shops = shops;
        this.jobs = jobs;
    }

    @Override
    public Set<String> topics() {
        return Set.of("shop/update");
    }

    @Override
    public void handle(WebhookEvent event) {
        enqueue(event.shop(), event.id());
    }

    /** Each sign is a job of its own: one that comes while another is read must not be lost. */
    private void enqueue(ShopDomain shop, UUID sign) {
        String random = Long.toUnsignedString(sign.getLeastSignificantBits(), Character.MAX_RADIX);
        jobs.enqueue(JOB, shop.value() + "/" + random);
    }

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    public void run(String id) {
        ShopDomain shop = new ShopDomain(id.substring(0, id.indexOf('/')));
        switch (ShopFacts.of(api, shop)) {
            case AdminResult.Answered<ShopFacts>(ShopFacts facts, var denied) ->
                    shops.describe(shop, facts.description());
            case AdminResult.Unavailable<ShopFacts> later ->
                    throw new IllegalStateException("Shopify is not to be reached");
            case AdminResult<ShopFacts> other ->
                    log.info("{} does not tell of itself: {}", shop, other);
        }
    }

    @Override
    public void gaveUp(String id, Throwable cause) {
        log.warn("The facts of shop {} are not up to date", id, cause);
    }
}
