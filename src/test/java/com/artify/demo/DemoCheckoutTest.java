package com.artify.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.shopify.Signers;
import com.artify.shopify.WebhookSignature;
import com.artify.standin.StandInApp;
import com.artify.standin.StandInShop;
import com.artify.standin.StandInShopify;
import com.artify.standin.StandInStaff;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DemoCheckoutTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final StandInCatalogue CATALOGUE = StandInCatalogue.read();

    private final WebhookSignature signature = Signers.webhook("demo-secret");
    private final Ear doors = new Ear();
    private final StandInShopify shopify =
            new StandInShopify(
                    new StandInApp(
                            "demo-client",
                            "demo-secret",
                            "http://127.0.0.1:" + doors.port(),
                            List.of()),
                    Clock.systemUTC());
    private final StandInShop shop =
            shopify.open(
                    "artify-demo.myshopify.com",
                    List.of(new StandInStaff(1, "Ada", "Holm", "ada@shop.example", true, "en")));
    private DemoCheckout checkout;

    @BeforeEach
    void prepare(@TempDir Path data) {
        checkout = new DemoCheckout(new DemoOrderNumbers(data), shop, CATALOGUE, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        shopify.close();
        doors.close();
    }

    @Test
    void theAppHearsOfTheOrderAndOfItsPayment() {
        DemoOrder order = checkout.buy(lines());
        assertThat(order.name()).isEqualTo("#1001");
        assertThat(checkout.find(order.token())).contains(order);
        List<Ear.Heard> heard = heard();
        assertThat(heard)
                .extracting(each -> each.headers().first("X-Shopify-Topic"))
                .containsExactly("orders/create", "orders/paid");
        assertThat(heard)
                .allMatch(each ->
                        signature.verifies(
                                each.body(), each.headers().first("X-Shopify-Hmac-Sha256")));
    }

    @Test
    void theOrderIsWrittenAsShopifyWritesIt() {
        checkout.buy(lines());
        List<Ear.Heard> heard = heard();
        JsonNode created = JSON.readTree(heard.getFirst().body());
        JsonNode paid = JSON.readTree(heard.getLast().body());
        assertThat(created.get("financial_status").asString()).isEqualTo("pending");
        assertThat(paid.get("financial_status").asString()).isEqualTo("paid");
        assertThat(Instant.parse(paid.get("updated_at").asString()))
                .isAfterOrEqualTo(Instant.parse(created.get("updated_at").asString()));
        assertThat(paid.get("id")).isEqualTo(created.get("id"));
        assertThat(paid.get("total_price").asString()).isEqualTo("39.80");
        assertThat(paid.get("currency").asString()).isEqualTo("EUR");
        JsonNode line = paid.get("line_items").get(0);
        assertThat(line.get("variant_id").longValue()).isEqualTo(45612345600002L);
        assertThat(line.get("product_id").longValue()).isEqualTo(8412345600001L);
        assertThat(line.get("price").asString()).isEqualTo("19.90");
        assertThat(line.get("quantity").intValue()).isEqualTo(2);
        JsonNode property = line.get("properties").get(0);
        assertThat(property.get("name").asString()).isEqualTo("_generation_id");
        assertThat(property.get("value").asString()).isEqualTo("g-1");
    }

    @Test
    void whatWasBoughtOutlivesTheProgram(@TempDir Path folder) {
        StandInMemory memory =
                new StandInMemory(folder.resolve("shop.json"), JsonMapper.builder().build());
        assertThat(memory.restore(shop)).isFalse();
        shop.fill(StandInStock.read(CATALOGUE));
        shop.onChange(() -> memory.keepSoon(shop));
        checkout.buy(lines());
        shopify.settle();

        StandInShop again = shopify.open("artify-demo.myshopify.com", shop.staff());
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> {
                    assertThat(memory.restore(again)).isTrue();
                    assertThat(again.state()).isEqualTo(shop.state());
                });
        assertThat(again.orders()).hasSize(1);
    }

    /** Webhooks may overtake each other: here they are in the order of their topics. */
    private List<Ear.Heard> heard() {
        shopify.settle();
        return doors.heard().stream()
                .sorted(Comparator.comparing(each -> each.headers().first("X-Shopify-Topic")))
                .toList();
    }

    private static List<StandInCart.Line> lines() {
        StandInCart cart = new StandInCart();
        StandInCatalogue.Item poster = CATALOGUE.products().getFirst();
        cart.add(poster, poster.variants().get(1), 2, Map.of("_generation_id", "g-1"));
        return cart.checkOut();
    }
}
