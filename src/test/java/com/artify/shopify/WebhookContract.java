package com.artify.shopify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.base.ShopDomain;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ShopFixture;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way of a webhook through the running server, alike on every database. */
@ArtifyTest
@Import(WebhookContract.Ear.class)
abstract class WebhookContract {
    private static final Logger log = LoggerFactory.getLogger(WebhookContract.class);
    private static final String BODY =
            """
            {"id":820982911946154508,"total_price":"19.90"}\
            """;

    private final HttpClient http = HttpClient.newHttpClient();
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
        ear.heard.clear();
        ear.failures = 0;
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
        assertThat(ear.heard)
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.shop()).isEqualTo(shop);
                    assertThat(event.topic()).isEqualTo("test/heard");
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

        await().untilAsserted(() -> assertThat(ear.heard).hasSize(2));
        assertThat(ear.heard).extracting(WebhookEvent::webhookId).doesNotHaveDuplicates();
    }

    @Test
    void whatAFailedHandlerDidIsUndoneAndTriedAgain() throws Exception {
        ear.failures = 1;
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
        assertThat(ear.heard).isEmpty();
    }

    @Test
    void anEventOfAnUnknownShopIsKeptButNotHandled() throws Exception {
        Delivery delivery = delivery().with("X-Shopify-Shop-Domain", "stranger.myshopify.com");

        assertThat(post(delivery).statusCode()).isEqualTo(200);

        assertThat(column(delivery, "status")).isEqualTo("ignored");
        post(delivery());
        await().untilAsserted(() -> assertThat(ear.heard).hasSize(1));
        assertThat(ear.heard.getFirst().shop()).isEqualTo(shop);
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
        assertThat(ear.heard)
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
        assertThat(ear.heard).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAA", "not base64", "=", "%00"})
    void aWrongSignatureIsTurnedAwayAndNothingIsStored(String wrong) throws Exception {
        Delivery delivery = delivery().with(WebhookSignature.HEADER, wrong);

        HttpResponse<String> answer = post(delivery);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"bad_signature\"");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(stored(delivery)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WebhookSignature.HEADER,
                "X-Shopify-Topic",
                "X-Shopify-Shop-Domain",
                "X-Shopify-Webhook-Id"
            })
    void aMissingHeaderIsABadRequest(String name) throws Exception {
        assertThat(post(delivery().with(name, "")).statusCode()).isEqualTo(400);
    }

    @Test
    void aMissingBodyOrAForeignDomainIsABadRequest() throws Exception {
        assertThat(post(delivery().body("")).statusCode()).isEqualTo(400);
        assertThat(post(delivery().with("X-Shopify-Shop-Domain", "evil.com")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void aBodyOfMoreThanTwoMegabytesIsTooLarge() throws Exception {
        String padding = "\"" + "x".repeat(2 * 1024 * 1024) + "\"";
        HttpRequest.BodyPublisher unannounced =
                BodyPublishers.fromPublisher(BodyPublishers.ofString(padding));

        assertThat(post(delivery().body(padding)).statusCode()).isEqualTo(413);
        assertThat(send(request().header(WebhookSignature.HEADER, "x").POST(unannounced)))
                .isEqualTo(413);
        assertThat(post(delivery().body(padding.substring(3) + "\"")).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE"})
    void anythingButPostIsNotAllowed(String method) throws Exception {
        assertThat(send(request().method(method, BodyPublishers.ofString("x")))).isEqualTo(405);
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
    void deliveriesAreAnsweredWithinAHundredMilliseconds() throws Exception {
        List<Long> micros = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            Delivery delivery = delivery().body("{\"note\":\"" + "x".repeat(20_000) + "\"}");
            long start = System.nanoTime();
            assertThat(post(delivery).statusCode()).isEqualTo(200);
            micros.add((System.nanoTime() - start) / 1000);
        }
        Collections.sort(micros);
        log.info("webhook answered in µs: median {}, p99 {}", micros.get(200), micros.get(396));
        assertThat(micros.get(200)).isLessThan(100_000);
        await().atMost(Duration.ofSeconds(60)).until(() -> ear.heard.size() == 400);
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
        String id = UUID.randomUUID().toString();
        return new Delivery(
                BODY,
                Map.of(
                        "X-Shopify-Topic",
                        "test/heard",
                        "X-Shopify-Shop-Domain",
                        shop.value(),
                        "X-Shopify-Webhook-Id",
                        id));
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/webhooks"));
    }

    private HttpResponse<String> post(Delivery delivery) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                request()
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(delivery.body()));
        Map<String, String> headers = new HashMap<>();
        headers.put(WebhookSignature.HEADER, signature.sign(delivery.body().getBytes(UTF_8)));
        headers.putAll(delivery.headers());
        headers.values().removeIf(String::isEmpty);
        headers.forEach(request::header);
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private int send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private void awaitStatus(Delivery delivery, String status, int attempts) {
        await().atMost(Duration.ofSeconds(20))
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

    private record Delivery(String body, Map<String, String> headers) {
        Delivery with(String name, String value) {
            Map<String, String> changed = new HashMap<>(headers);
            changed.put(name, value);
            return new Delivery(body, changed);
        }

        Delivery body(String other) {
            return new Delivery(other, headers);
        }

        String webhookId() {
            return headers.get("X-Shopify-Webhook-Id");
        }
    }

    /**
     * Hears of a topic of its own, leaves a trace in the database, and fails as often as it is
     * told.
     */
    static final class Ear implements WebhookHandler {
        private final List<WebhookEvent> heard = new CopyOnWriteArrayList<>();
        private final JdbcClient jdbc;
        private volatile int failures;

        Ear(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        WebhookEvent event(String webhookId) {
            return heard.stream()
                    .filter(event -> event.webhookId().equals(webhookId))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public Set<String> topics() {
            return Set.of("test/heard");
        }

        @Override
        @SuppressWarnings("NonAtomicVolatileUpdate") // told by one thread, called by one job
        public void handle(WebhookEvent event) {
            jdbc.sql("insert into session (id, shop, state) values (?, ?, 'trace')")
                    .param(event.webhookId())
                    .param(event.shop().value())
                    .update();
            if (failures > 0) {
                failures--;
                throw new IllegalStateException("does not listen");
            }
            heard.add(event);
        }
    }
}
