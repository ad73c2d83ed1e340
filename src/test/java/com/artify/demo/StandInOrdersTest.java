package com.artify.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.artify.shopify.Signers;
import com.artify.shopify.WebhookSignature;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StandInOrdersTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final StandInCatalogue CATALOGUE = StandInCatalogue.read();

    private final WebhookSignature signature = Signers.webhook("demo-secret");
    private final HttpClient http = HttpClient.newHttpClient();
    private final Ear doors = new Ear();
    private StandInOrders orders;

    @BeforeEach
    void prepare(@TempDir Path data) {
        orders =
                new StandInOrders(
                        new StandInOrderNumbers(data),
                        new StandInWebhooks(http, signature, Clock.systemUTC()),
                        CATALOGUE,
                        JSON,
                        Clock.systemUTC());
    }

    @AfterEach
    void close() {
        doors.close();
        http.close();
    }

    @Test
    void theAppHearsOfTheOrderAndThenOfItsPayment() {
        StandInOrder order = orders.buy(lines(), doors.port());
        assertThat(order.name()).isEqualTo("#1001");
        assertThat(orders.find(order.token())).contains(order);
        List<Ear.Heard> heard = heard(2);
        assertThat(heard).allMatch(each -> each.path().equals("/webhooks"));
        assertThat(heard)
                .extracting(each -> each.headers().first("X-Shopify-Topic"))
                .containsExactly("orders/create", "orders/paid");
        assertThat(heard)
                .extracting(each -> each.headers().first("X-Shopify-Webhook-Id"))
                .doesNotHaveDuplicates();
        assertThat(heard)
                .allMatch(each ->
                        signature.verifies(
                                each.body(), each.headers().first("X-Shopify-Hmac-Sha256")));
        assertThat(heard.getFirst().headers().first("X-Shopify-Shop-Domain"))
                .isEqualTo("artify-demo.myshopify.com");
    }

    @Test
    void theOrderIsWrittenAsShopifyWritesIt() {
        orders.buy(lines(), doors.port());
        List<Ear.Heard> heard = heard(2);
        JsonNode created = JSON.readTree(heard.getFirst().body());
        JsonNode paid = JSON.readTree(heard.getLast().body());
        assertThat(created.get("financial_status").asString()).isEqualTo("pending");
        assertThat(paid.get("financial_status").asString()).isEqualTo("paid");
        assertThat(Instant.parse(paid.get("updated_at").asString()))
                .isAfter(Instant.parse(created.get("updated_at").asString()));
        assertThat(paid.get("id")).isEqualTo(created.get("id"));
        assertThat(paid.get("order_number").longValue()).isEqualTo(1001);
        assertThat(paid.get("total_price").asString()).isEqualTo("39.80");
        assertThat(paid.get("currency").asString()).isEqualTo("EUR");
        JsonNode line = paid.get("line_items").get(0);
        assertThat(line.get("variant_id").longValue()).isEqualTo(45612345600002L);
        assertThat(line.get("product_id").longValue()).isEqualTo(8412345600001L);
        assertThat(line.get("price").asString()).isEqualTo("19.90");
        assertThat(line.get("quantity").intValue()).isEqualTo(2);
        assertThat(line.get("properties").get(0).toString())
                .isEqualTo("{\"name\":\"_generation_id\",\"value\":\"g-1\"}");
    }

    @Test
    void aDeliveryThatFailsIsRepeatedUnchanged() {
        doors.answering(500);
        orders.buy(lines(), doors.port());
        List<Ear.Heard> heard = heard(3);
        assertThat(heard.get(1).headers().first("X-Shopify-Webhook-Id"))
                .isEqualTo(heard.get(0).headers().first("X-Shopify-Webhook-Id"));
        assertThat(new String(heard.get(1).body(), UTF_8))
                .isEqualTo(new String(heard.get(0).body(), UTF_8));
        assertThat(heard.get(2).headers().first("X-Shopify-Topic")).isEqualTo("orders/paid");
    }

    private List<Ear.Heard> heard(int messages) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> doors.heard().size() == messages);
        return doors.heard();
    }

    private static List<StandInCart.Line> lines() {
        StandInCart cart = new StandInCart();
        StandInCatalogue.Item poster = CATALOGUE.products().getFirst();
        cart.add(poster, poster.variants().get(1), 2, Map.of("_generation_id", "g-1"));
        return cart.checkOut();
    }
}
