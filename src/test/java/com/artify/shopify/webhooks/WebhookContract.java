package com.artify.shopify.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.shopify.WebhookEvent;
import com.artify.shopify.WebhookSignature;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ShopFixture;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way of a webhook through the running server, alike on every database. */
@ArtifyTest
@Import(Ear.class)
abstract class WebhookContract {
    private static final String BODY =
            """
            {"id":820982911946154508,"total_price":"19.90"}\
            """;

    @LocalServerPort private int port;
    @Autowired private WebhookSignature signature;
    @Autowired private WebhookJob job;
    @Autowired private WebhookEvents events;
    @Autowired private WebhookRetention retention;
    @Autowired private JdbcClient jdbc;
    @Autowired private ShopFixture fixture;
    @Autowired private Ear ear;
    private ShopDomain shop;

    @BeforeEach
    void installShop() {
        ear.forget();
        shop = fixture.emptyShop();
    }

    @Test
    void aDeliveryIsAnsweredStoredAndHandledAfterwards() throws Exception {
        Delivery delivery =
                delivery()
                        .with("X-Shopify-Event-Id", "what-happened")
                        .with("X-Shopify-Triggered-At", "2026-11-22T12:00:00.123456789Z");

        HttpResponse<String> answer = post(delivery);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        awaitStatus(delivery, "processed", 1);
        assertThat(ear.heard())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.shop()).isEqualTo(shop);
                    assertThat(event.topic()).isEqualTo(Ear.TOPIC);
                    assertThat(event.eventId()).hasValue("what-happened");
                    assertThat(event.triggeredAt()).isEqualTo("2026-11-22T12:00:00.123Z");
                    assertThat(event.payload()).isEqualTo(BODY);
                    assertThat(event.body().path("id").asLong()).isEqualTo(820982911946154508L);
                });
    }

    @Test
    void aDeliveryRepeatedAtOnceAndLaterIsHandledOnce() throws Exception {
        Delivery delivery = delivery();
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> posts =
                    Collections.nCopies(8, () -> post(delivery).statusCode());
            for (Future<Integer> answer : senders.invokeAll(posts)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        awaitStatus(delivery, "processed", 1);

        assertThat(post(delivery).statusCode()).isEqualTo(200);
        post(delivery().with("X-Shopify-Webhook-Id", "a-later-one-" + delivery.webhookId()));

        await().untilAsserted(() -> assertThat(ear.heard()).hasSize(2));
        assertThat(ear.heard()).extracting(WebhookEvent::webhookId).doesNotHaveDuplicates();
    }

    @Test
    void whatAFailedHandlerDidIsUndoneAndTriedAgain() throws Exception {
        ear.failOnce();
        Delivery delivery = delivery();

        post(delivery);

        awaitStatus(delivery, "failed", 1);
        assertThat(column(delivery, "last_error")).asString().contains("does not listen");
        assertThat(traces(delivery)).isZero();
        awaitStatus(delivery, "processed", 2);
        assertThat(traces(delivery)).isOne();
        assertThat(column(delivery, "last_error")).isNull();
    }

    @Test
    void anEventWhoseLastTryFailedIsDeadAndStaysSo() throws Exception {
        Delivery delivery = delivery();
        post(delivery.with("X-Shopify-Shop-Domain", "stranger.myshopify.com"));
        String id = String.valueOf(column(delivery, "id"));

        job.gaveUp(id, new IllegalStateException());
        job.run(id);

        assertThat(column(delivery, "status")).isEqualTo("dead");
        assertThat(ear.heard()).isEmpty();
    }

    @Test
    void newsOfOneThingAreToldFromTheOldestOn() {
        WebhookEvent newest = event(7, "2026-07-01T10:00:03Z");
        WebhookEvent oldest = event(7, "2026-07-01T12:00:01+02:00");
        WebhookEvent between = event(7, "2026-07-01T10:00:02Z");
        WebhookEvent later = event(7, "2026-07-01T10:00:04Z");
        WebhookEvent ofAnother = event(8, "2026-07-01T09:00:00Z");
        List.of(newest, oldest, between, later, ofAnother)
                .forEach(event -> events.insert(event, WebhookStatus.RECEIVED));

        job.run(newest.id().toString());
        job.run(between.id().toString());

        assertThat(ear.heard())
                .extracting(WebhookEvent::id)
                .containsExactly(oldest.id(), between.id(), newest.id());
    }

    @Test
    void anOlderEventThatFailsHoldsNothingUp() {
        WebhookEvent older = event(7, "2026-07-01T10:00:01Z");
        WebhookEvent newer = event(7, "2026-07-01T10:00:02Z");
        events.insert(older, WebhookStatus.RECEIVED);
        events.insert(newer, WebhookStatus.RECEIVED);
        ear.failOnce();

        job.run(newer.id().toString());
        assertThat(ear.heard()).extracting(WebhookEvent::id).containsExactly(newer.id());
        job.run(older.id().toString());

        assertThat(ear.heard())
                .extracting(WebhookEvent::id)
                .containsExactly(newer.id(), older.id());
    }

    @Test
    void twoEventsOfOneThingAreNeverToldAtOnce() throws Exception {
        List<WebhookEvent> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(event(7, "2026-07-01T10:00:%02dZ".formatted(i)));
        }
        Collections.shuffle(all, new Random(4));
        all.forEach(event -> events.insert(event, WebhookStatus.RECEIVED));
        try (ExecutorService workers = Executors.newFixedThreadPool(4)) {
            List<Future<?>> runs = new ArrayList<>();
            all.forEach(event -> runs.add(workers.submit(() -> job.run(event.id().toString()))));
            for (Future<?> run : runs) {
                run.get();
            }
        }

        assertThat(ear.heard()).hasSize(40);
        assertThat(ear.mostAtOnce()).isOne();
    }

    @Test
    void anEventOfAnUnknownShopIsKeptButNotHandled() throws Exception {
        Delivery delivery = delivery().with("X-Shopify-Shop-Domain", "stranger.myshopify.com");

        assertThat(post(delivery).statusCode()).isEqualTo(200);

        assertThat(column(delivery, "status")).isEqualTo("ignored");
        post(delivery());
        await().untilAsserted(() -> assertThat(ear.heard()).hasSize(1));
        assertThat(ear.heard().getFirst().shop()).isEqualTo(shop);
    }

    @ParameterizedTest
    @ValueSource(strings = {"myshopify_domain", "shop_domain"})
    void aPayloadThatNamesAnotherShopIsNotHandled(String name) throws Exception {
        Delivery contradicting = delivery().body("{\"" + name + "\":\"stranger.myshopify.com\"}");
        Delivery agreeing = delivery().body("{\"" + name + "\":\"" + shop + "\"}");

        post(contradicting);
        post(agreeing);

        awaitStatus(contradicting, "ignored", 1);
        awaitStatus(agreeing, "processed", 1);
        assertThat(ear.heard())
                .extracting(WebhookEvent::webhookId)
                .containsExactly(agreeing.webhookId());
    }

    @Test
    void aPayloadThatIsNoJsonIsDeadAtOnce() throws Exception {
        Delivery delivery = delivery().body("{\"id\":\0");

        assertThat(post(delivery).statusCode()).isEqualTo(200);

        awaitStatus(delivery, "dead", 1);
    }

    @Test
    void aTopicThatNobodyAskedForIsStoredAndDone() throws Exception {
        Delivery delivery = delivery().with("X-Shopify-Topic", "shop/update");

        post(delivery);

        awaitStatus(delivery, "processed", 1);
        assertThat(ear.heard()).isEmpty();
    }

    @Test
    void eventsAreForgottenOnceNobodyNeedsThem() throws Exception {
        Delivery old = delivery();
        Delivery fresh = delivery();
        post(old);
        post(fresh);
        awaitStatus(old, "processed", 1);
        awaitStatus(fresh, "processed", 1);
        Instant longAgo = Instant.now().minus(Duration.ofDays(8));
        WebhookEvent aged = ear.event(old.webhookId());
        jdbc.sql("delete from webhook_events where webhook_id = ?").param(old.webhookId()).update();
        events.insert(receivedAt(aged, longAgo), WebhookStatus.PROCESSED);

        retention.run();

        assertThat(stored(old)).isZero();
        assertThat(stored(fresh)).isOne();
    }

    @Test
    void aBurstOfDeliveriesIsTakenAndProcessedWhole() throws Exception {
        for (int i = 0; i < 400; i++) {
            Delivery delivery = delivery().body("{\"note\":\"" + "x".repeat(20_000) + "\"}");
            assertThat(post(delivery).statusCode()).isEqualTo(200);
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> ear.heard().size() == 400);
    }

    private WebhookEvent event(long thing, String updatedAt) {
        Instant now = Instant.now();
        return new WebhookEvent(
                Ids.next(),
                shop,
                Ear.TOPIC,
                Ids.next().toString(),
                Optional.empty(),
                now,
                now,
                "{\"id\":%d,\"updated_at\":\"%s\"}".formatted(thing, updatedAt));
    }

    private static WebhookEvent receivedAt(WebhookEvent event, Instant time) {
        return new WebhookEvent(
                event.id(),
                event.shop(),
                event.topic(),
                event.webhookId(),
                event.eventId(),
                event.triggeredAt(),
                time,
                event.payload());
    }

    private Delivery delivery() {
        return Delivery.of(shop, BODY);
    }

    private HttpResponse<String> post(Delivery delivery) throws IOException, InterruptedException {
        return delivery.post(port, signature);
    }

    private void awaitStatus(Delivery delivery, String status, int attempts) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> {
                    assertThat(column(delivery, "status")).isEqualTo(status);
                    assertThat(((Number) column(delivery, "attempts")).intValue())
                            .isEqualTo(attempts);
                });
    }

    private Object column(Delivery delivery, String name) {
        return jdbc.sql("select * from webhook_events where webhook_id = ?")
                .param(delivery.webhookId())
                .query()
                .singleRow()
                .get(name);
    }

    private int stored(Delivery delivery) {
        return jdbc.sql("select count(*) from webhook_events where webhook_id = ?")
                .param(delivery.webhookId())
                .query(Integer.class)
                .single();
    }

    private int traces(Delivery delivery) {
        return jdbc.sql("select count(*) from session where id = ?")
                .param(delivery.webhookId())
                .query(Integer.class)
                .single();
    }
}
