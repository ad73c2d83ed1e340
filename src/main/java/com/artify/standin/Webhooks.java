package com.artify.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers webhooks as Shopify does: signed over the bytes of the body, five seconds for an answer,
 * the same delivery again after a failure, and whatever the faults say on the way. What chance
 * decides follows from a seed, so that runs repeat. Thread-safe.
 */
final class Webhooks implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Webhooks.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final long SEED = 20_260_701;

    /** As many as overtake each other. */
    private static final int CROWD = 8;

    private final StandInShopify shopify;
    private final List<Duration> pauses;
    private final Random chance = new Random(SEED);
    private final List<Delivery> crowd = new ArrayList<>();

    /** A machine that plays Shopify and the app has no room for more connections at once. */
    private final Semaphore lines = new Semaphore(16);

    private final Phaser under = new Phaser(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(1))
                    .build();

    Webhooks(StandInShopify shopify, List<Duration> pauses) {
        this.shopify = shopify;
        this.pauses = List.copyOf(pauses);
    }

    private record Delivery(
            String shop, String topic, byte[] body, String id, String event, Instant triggered) {}

    /** Returns at once. */
    synchronized void send(String shop, String topic, String body) {
        Faults faults = shopify.faults();
        if (chance.nextDouble() < faults.drop()) {
            return;
        }
        Delivery delivery =
                new Delivery(
                        shop,
                        topic,
                        body.getBytes(UTF_8),
                        UUID.randomUUID().toString(),
                        UUID.randomUUID().toString(),
                        shopify.clock().instant());
        crowd.add(delivery);
        if (chance.nextDouble() < faults.duplicate()) {
            crowd.add(delivery);
        }
        if (!faults.reorder() || crowd.size() >= CROWD) {
            disperse();
        }
    }

    /** Sends what still waits to be overtaken, and waits until everything sent was settled. */
    void settle() {
        int phase;
        synchronized (this) {
            disperse();
            phase = under.arrive();
        }
        under.awaitAdvance(phase);
    }

    private void disperse() {
        if (shopify.faults().reorder()) {
            Collections.shuffle(crowd, chance);
        }
        List<Delivery> batch = List.copyOf(crowd);
        crowd.clear();
        boolean[] tampered = new boolean[batch.size()];
        for (int i = 0; i < tampered.length; i++) {
            tampered[i] = chance.nextDouble() < shopify.faults().tamper();
        }
        under.register();
        threads.execute(() -> deliver(batch, tampered));
    }

    private void deliver(List<Delivery> batch, boolean[] tampered) {
        try {
            Thread.sleep(shopify.faults().delayMillis());
            for (int i = 0; i < tampered.length; i++) {
                if (tampered[i]) {
                    accepted(request(batch.get(i), true));
                }
                deliver(batch.get(i));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            under.arriveAndDeregister();
        }
    }

    private void deliver(Delivery delivery) throws InterruptedException {
        for (Duration pause : pauses) {
            if (accepted(request(delivery, false))) {
                return;
            }
            Thread.sleep(pause);
        }
        if (!accepted(request(delivery, false))) {
            log.warn("The stand-in Shopify gave up {} that was never accepted", delivery.topic());
        }
    }

    private HttpRequest request(Delivery delivery, boolean tampered) {
        byte[] body = delivery.body();
        String signature = Signing.base64(shopify.secret().ofWebhooks(), body);
        if (tampered) {
            body = new String(body, UTF_8).replaceFirst("\\d", "9").concat(" ").getBytes(UTF_8);
        }
        return HttpRequest.newBuilder(URI.create(shopify.app().address() + "/webhooks"))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .header("X-Shopify-Topic", delivery.topic())
                .header("X-Shopify-Shop-Domain", delivery.shop())
                .header("X-Shopify-API-Version", "2026-07")
                .header("X-Shopify-Webhook-Id", delivery.id())
                .header("X-Shopify-Event-Id", delivery.event())
                .header("X-Shopify-Triggered-At", delivery.triggered().toString())
                .header("X-Shopify-Hmac-Sha256", signature)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    private boolean accepted(HttpRequest request) throws InterruptedException {
        lines.acquire();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() / 100 == 2;
        } catch (IOException e) {
            return false;
        } finally {
            lines.release();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        http.shutdownNow();
    }
}
