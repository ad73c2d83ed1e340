package com.artify.order.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.Money;
import com.artify.base.ShopDomain;
import com.artify.order.OrderFacts;
import com.artify.order.OrderMark;
import com.artify.order.StoreOrders.Answered;
import com.artify.order.StoreOrders.Changed;
import com.artify.order.StoreOrders.Unanswered;
import com.artify.shopify.admin.AdminServer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ShopifyOrdersTest {
    private static final ShopDomain SHOP = new ShopDomain("a.myshopify.com");
    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00Z");

    private final AdminServer server = new AdminServer();
    private final ShopifyOrders orders =
            new ShopifyOrders(server.api(), Clock.fixed(NOW, ZoneOffset.UTC));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void allPagesOfChangedOrdersAreRead() {
        server.answering(200, changed("gid://shopify/Order/1", "\"next\""))
                .answering(200, changed("gid://shopify/Order/2", "null"));

        assertThat(orders.changedSince(SHOP, NOW))
                .isEqualTo(
                        new Answered<>(
                                List.of(
                                        new Changed("gid://shopify/Order/1", NOW),
                                        new Changed("gid://shopify/Order/2", NOW))));
        assertThat(server.asked().get(0).variables().path("query").asString())
                .isEqualTo("updated_at:>'2026-07-01T12:00:00Z'");
        assertThat(server.asked().get(1).variables().path("after").asString()).isEqualTo("next");
    }

    @Test
    void anOrderIsReadWithAllItsLines() {
        server.answering(200, order(line(1, 2, 0, "abc"), "\"next\""))
                .answering(200, order(line(2, 3, 1, null), "null"));

        Answered<Optional<OrderFacts>> read =
                (Answered<Optional<OrderFacts>>) orders.find(SHOP, "gid://shopify/Order/7");

        OrderFacts facts = read.value().orElseThrow();
        Currency euro = Currency.getInstance("EUR");
        assertThat(facts.financialStatus()).isEqualTo("partially_refunded");
        assertThat(facts.total()).isEqualTo(new Money(4200, euro));
        assertThat(facts.customer())
                .isEqualTo(new OrderFacts.Customer("gid://shopify/Customer/3", "Ada Lovelace"));
        assertThat(facts.toldAt()).isEqualTo(NOW);
        assertThat(facts.lines())
                .containsExactly(
                        new OrderFacts.Line(
                                "gid://shopify/LineItem/1",
                                9_007_199_254_740_993L,
                                "gid://shopify/ProductVariant/5",
                                "POS",
                                "Poster",
                                "A4",
                                2,
                                0,
                                new Money(1900, euro),
                                "abc"),
                        new OrderFacts.Line(
                                "gid://shopify/LineItem/2",
                                9_007_199_254_740_993L,
                                "gid://shopify/ProductVariant/5",
                                "POS",
                                "Poster",
                                "A4",
                                3,
                                1,
                                new Money(1900, euro),
                                null));
    }

    @Test
    void anOrderThatIsGoneIsNone() {
        server.answering(200, "{\"data\":{\"order\":null}}");

        assertThat(orders.find(SHOP, "gid://shopify/Order/7"))
                .isEqualTo(new Answered<>(Optional.empty()));
    }

    @Test
    void whatShopifyDoesNotAnswerIsSaid() {
        server.answering(
                200,
                "{\"errors\":[{\"message\":\"no\",\"extensions\":{\"code\":\"ACCESS_DENIED\"}}]}");

        assertThat(orders.changedSince(SHOP, NOW)).isInstanceOf(Unanswered.class);
    }

    @Test
    void aMarkKeepsTheMerchantsNoteAndReplacesOurs() {
        server.answering(
                        200,
                        "{\"data\":{\"order\":{\"note\":\"Call first\\nArtify: old\\nGift\"}}}")
                .answering(200, "{\"data\":{}}");
        OrderMark mark =
                new OrderMark(
                        "gid://shopify/Order/7",
                        "one print file is ready.",
                        NOW,
                        List.of(new OrderMark.File(1, "Poster", 2, "1.jpg", "https://a/f")));

        assertThat(orders.mark(SHOP, mark)).isEqualTo(new Answered<>(true));

        JsonNode sent = server.asked().get(1).variables();
        assertThat(sent.path("input").path("note").asString())
                .isEqualTo("Call first\nGift\nArtify: one print file is ready.");
        assertThat(sent.path("tags").path(0).asString()).isEqualTo("Artify");
        assertThat(sent.path("files").path(0).path("value").asString())
                .contains("\"url\":\"https://a/f\"", "\"prints\":2", NOW.toString());
    }

    private static String changed(String id, String cursor) {
        return """
        {"data":{"orders":{"pageInfo":%s,"nodes":[
          {"id":"%s","updatedAt":"2026-07-01T12:00:00Z"}]}}}\
        """
                .formatted(page(cursor), id);
    }

    private static String order(String line, String cursor) {
        return """
        {"data":{"order":{"id":"gid://shopify/Order/7","name":"#7","currencyCode":"EUR",
          "createdAt":"2026-07-01T10:00:00Z","updatedAt":"2026-07-01T11:00:00Z",
          "cancelledAt":null,"displayFinancialStatus":"PARTIALLY_REFUNDED",
          "totalPriceSet":{"shopMoney":{"amount":"42.0"}},
          "customer":{"id":"gid://shopify/Customer/3","firstName":"Ada","lastName":"Lovelace"},
          "lineItems":{"pageInfo":%s,"nodes":[%s]}}}}\
        """
                .formatted(page(cursor), line);
    }

    private static String line(int id, int quantity, int current, String generation) {
        return """
        {"id":"gid://shopify/LineItem/%d","quantity":%d,"currentQuantity":%d,"sku":"POS",
         "title":"Poster","variantTitle":"A4",
         "product":{"id":"gid://shopify/Product/9007199254740993"},
         "variant":{"id":"gid://shopify/ProductVariant/5"},
         "originalUnitPriceSet":{"shopMoney":{"amount":"19.00"}},
         "customAttributes":[%s]}\
        """
                .formatted(
                        id,
                        quantity,
                        current,
                        generation == null
                                ? ""
                                : "{\"key\":\"_generation_id\",\"value\":\"%s\"}"
                                        .formatted(generation));
    }

    private static String page(String cursor) {
        return "{\"hasNextPage\":%s,\"endCursor\":%s}".formatted(!cursor.equals("null"), cursor);
    }
}
