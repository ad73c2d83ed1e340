package com.artify.shopify.webhooks;

import com.artify.base.jobs.Jobs;
import com.artify.shop.Shops;
import com.artify.shopify.WebhookEvent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes deliveries in: stored once each, in one transaction with the job that will do the work. */
@Service
class WebhookInbox {
    private final WebhookEvents events;
    private final Shops shops;
    private final Jobs jobs;

    WebhookInbox(WebhookEvents events, Shops shops, Jobs jobs) {
        this.events = events;
        this.shops = shops;
        this.jobs = jobs;
    }

    /** Stores an event whose signature was verified; a repeated delivery changes nothing. */
    @Transactional
    void receive(WebhookEvent event) {
        boolean known = shops.find(event.shop()).isPresent();
        WebhookStatus status = known ? WebhookStatus.RECEIVED : WebhookStatus.IGNORED;
        if (events.insert(event, status) && known) {
            jobs.enqueue(WebhookJob.JOB, event.id().toString());
        }
    }
}
