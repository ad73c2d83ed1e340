package com.artify.standin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The stand-in's webhooks as an app gets them. */
class StandInWebhooksTest {
    private static final String SHOP = "a-shop.myshopify.com";

    private final HttpServer app;
    private final StandInShopify shopify;
    private final Webhooks webhooks;
    private final Queue<Received> received = new ConcurrentLinkedQueue<>();
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();

    StandInWebhooksTest() throws IOException {
        app = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        app.createContext("/webhooks", this::take);
        app.start();
        shopify =
                new StandInShopify(
                        new StandInApp(
                                "client",
                                "hush",
                                "http://localhost:" + app.getAddress().getPort(),
                                List.of()),
                        Clock.systemUTC());
        webhooks = new Webhooks(shopify, List.of(Duration.ofMillis(1), Duration.ofMillis(1)));
    }

    @AfterEach
    void stop() {
        webhooks.close();
        app.stop(0);
    }

    private record Received(String id, String body, boolean genuine, String topic) {}

    @Test
    void aFailedDeliveryIsRepeatedUnchanged() {
        answers.add(500);
        webhooks.send(SHOP, "orders/paid", "{\"id\":1}");
        webhooks.settle();

        assertThat(received).hasSize(2).allMatch(Received::genuine);
        assertThat(received).extracting(Received::id).containsOnly(received.peek().id());
        assertThat(received.peek().topic()).isEqualTo("orders/paid");
    }

    @Test
    void someAreLostSomeComeTwiceAndAllOvertakeEachOther() {
        shopify.fail(Faults.ofWebhooks(0.05, 0.1, true));
        sendHundred();

        List<Integer> numbers =
                received.stream()
                        .map(each -> Integer.valueOf(each.body().replaceAll("\\D", "")))
                        .toList();
        assertThat(numbers.stream().distinct().count()).isBetween(85L, 99L);
        assertThat(numbers).hasSizeGreaterThan((int) numbers.stream().distinct().count());
        assertThat(numbers).isNotEqualTo(numbers.stream().sorted().toList());
    }

    @Test
    void doubledDeliveriesHaveOneId() {
        shopify.fail(Faults.ofWebhooks(0, 1, false));
        sendHundred();

        assertThat(received).hasSize(200);
        assertThat(received.stream().map(Received::id).distinct()).hasSize(100);
    }

    @Test
    void tamperedOnesDoNotMatchTheirSignatureAndGenuineOnesFollow() {
        shopify.fail(new Faults(0, 0, 1, false, 0, false, false, null, null));
        sendHundred();

        assertThat(received.stream().filter(Received::genuine)).hasSize(100);
        assertThat(received.stream().filter(each -> !each.genuine())).hasSize(100);
    }

    @Test
    void theOldSecretSignsForAnHourAfterARotation() {
        shopify.rotateSecret("another");
        webhooks.send(SHOP, "shop/update", "{}");
        webhooks.settle();
        assertThat(received.remove().genuine()).isTrue();

        shopify.forward(Duration.ofHours(1));
        webhooks.send(SHOP, "shop/update", "{}");
        webhooks.settle();
        assertThat(received.remove().genuine()).isFalse();
    }

    private void sendHundred() {
        IntStream.range(0, 100)
                .forEach(i -> webhooks.send(SHOP, "orders/create", "{\"n\":" + i + "}"));
        webhooks.settle();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String signature = exchange.getRequestHeaders().getFirst("X-Shopify-Hmac-Sha256");
            received.add(
                    new Received(
                            exchange.getRequestHeaders().getFirst("X-Shopify-Webhook-Id"),
                            new String(body, UTF_8),
                            signature.equals(Signing.base64("hush", body)),
                            exchange.getRequestHeaders().getFirst("X-Shopify-Topic")));
            Integer answer = answers.poll();
            exchange.sendResponseHeaders(answer == null ? 200 : answer, -1);
        }
    }
}
