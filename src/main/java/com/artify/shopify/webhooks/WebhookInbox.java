package com.artify.shopify.webhooks;

import com.artify.base.jobs.Jobs;
import com.artify.shop.Shops;
import com.artify.shopify.WebhookEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes deliveries in: stored once each, in one transaction with the job that will do the work.
 * What arrives while another is stored goes into the next transaction together, so that a burst
 * costs few commits. Thread-safe.
 */
@Service
class WebhookInbox {
    private static final int MOST_AT_ONCE = 100;

    private final Queue<Delivered> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock writing = new ReentrantLock();
    private final WebhookEvents events;
    private final Shops shops;
    private final Jobs jobs;
    private final TransactionTemplate transaction;

    WebhookInbox(WebhookEvents events, Shops shops, Jobs jobs, TransactionTemplate transaction) {
        this.events = events;
        this.shops = shops;
        this.jobs = jobs;
        this.transaction = transaction;
    }

    /**
     * Stores an event whose signature was verified, and returns once that is certain; a repeated
     * delivery changes nothing. Call it outside of a transaction.
     */
    void receive(WebhookEvent event) {
        Delivered delivered = new Delivered(event);
        waiting.add(delivered);
        writing.lock();
        try {
            // Whoever had the lock before may have stored it already.
            while (!delivered.settled) {
                store(next());
            }
        } finally {
            writing.unlock();
        }
        if (delivered.failure != null) {
            throw delivered.failure;
        }
    }

    private List<Delivered> next() {
        List<Delivered> next = new ArrayList<>();
        while (next.size() < MOST_AT_ONCE && waiting.peek() != null) {
            next.add(waiting.remove());
        }
        return next;
    }

    /** All in one transaction, or each in one of its own if that fails. */
    private void store(List<Delivered> together) {
        try {
            transaction.executeWithoutResult(
                    status -> together.forEach(delivered -> store(delivered.event)));
            together.forEach(delivered -> delivered.settled = true);
        } catch (RuntimeException e) {
            if (together.size() == 1) {
                together.getFirst().failure = e;
                together.getFirst().settled = true;
            } else {
                together.forEach(delivered -> store(List.of(delivered)));
            }
        }
    }

    private void store(WebhookEvent event) {
        boolean known = shops.find(event.shop()).isPresent();
        WebhookStatus status = known ? WebhookStatus.RECEIVED : WebhookStatus.IGNORED;
        if (events.insert(event, status) && known) {
            jobs.enqueue(WebhookJob.JOB, event.id().toString());
        }
    }

    /** An event on its way into the table; its fields are guarded by {@link #writing}. */
    private static final class Delivered {
        private final WebhookEvent event;
        private boolean settled;
        private @Nullable RuntimeException failure;

        Delivered(WebhookEvent event) {
            this.event = event;
        }
    }
}
