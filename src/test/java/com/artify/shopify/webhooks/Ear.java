package com.artify.shopify.webhooks;

import com.artify.shopify.WebhookEvent;
import com.artify.shopify.WebhookHandler;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hears of a topic of its own, leaves a trace in the database, and fails once if it is told to. */
final class Ear implements WebhookHandler {
    static final String TOPIC = "test/heard";

    private final List<WebhookEvent> heard = new CopyOnWriteArrayList<>();
    private final AtomicBoolean fails = new AtomicBoolean();
    private final AtomicInteger listening = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final JdbcClient jdbc;

    Ear(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<WebhookEvent> heard() {
        return heard;
    }

    void forget() {
        heard.clear();
        fails.set(false);
        mostAtOnce.set(0);
    }

    /** How many events were told at the same time at most. */
    int mostAtOnce() {
        return mostAtOnce.get();
    }

    void failOnce() {
        fails.set(true);
    }

    WebhookEvent event(String webhookId) {
        return heard.stream()
                .filter(event -> event.webhookId().equals(webhookId))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public void handle(WebhookEvent event) {
        mostAtOnce.accumulateAndGet(listening.incrementAndGet(), Math::max);
        try {
            listen(event);
        } finally {
            listening.decrementAndGet();
        }
    }

    private void listen(WebhookEvent event) {
        jdbc.sql("insert into session (id, shop, state) values (?, ?, 'trace')")
                .param(event.webhookId())
                .param(event.shop().value())
                .update();
        if (fails.getAndSet(false)) {
            throw new IllegalStateException("does not listen");
        }
        heard.add(event);
    }
}
