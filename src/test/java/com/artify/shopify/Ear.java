package com.artify.shopify;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hears of a topic of its own, leaves a trace in the database, and fails once if it is told to. */
final class Ear implements WebhookHandler {
    static final String TOPIC = "test/heard";

    private final List<WebhookEvent> heard = new CopyOnWriteArrayList<>();
    private final AtomicBoolean fails = new AtomicBoolean();
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
