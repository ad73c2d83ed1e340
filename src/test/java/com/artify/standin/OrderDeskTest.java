package com.artify.standin;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.standin.StandInOrder.Customer;
import com.artify.standin.StandInOrder.Line;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What happens to orders, and what the app is told of it. */
class OrderDeskTest {
    private static final Instant NOW = Instant.parse("2026-07-01T10:00:00.250Z");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Customer ADA = new Customer(7, "Ada", "Holm");

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final OrderBook book = new OrderBook(clock, () -> {});
    private final List<String> topics = new ArrayList<>();
    private final List<JsonNode> told = new ArrayList<>();
    private final OrderDesk desk =
            new OrderDesk(
                    book,
                    clock,
                    (topic, body) -> {
                        topics.add(topic);
                        told.add(JSON.valueToTree(body));
                    });

    @BeforeEach
    void place() {
        desk.place(
                new StandInOrder(
                        9,
                        "#1009",
                        "EUR",
                        "57.00",
                        "PENDING",
                        NOW,
                        NOW,
                        null,
                        ADA,
                        null,
                        List.of(),
                        List.of(line(91), line(92))));
    }

    @Test
    void aPaymentIsToldOfAndTimesAreToldToTheSecond() {
        desk.pay(9);

        assertThat(topics).containsExactly("orders/create", "orders/paid", "orders/updated");
        assertThat(told.getFirst().path("financial_status").asString()).isEqualTo("pending");
        assertThat(told.getLast().path("financial_status").asString()).isEqualTo("paid");
        assertThat(told.getLast().path("updated_at").asString()).isEqualTo("2026-07-01T10:00:00Z");
    }

    @Test
    void anEditLeavesPiecesAndAddsLines() {
        desk.edit(9, 91, 1);
        desk.add(9, line(93));

        assertThat(topics).containsExactly("orders/create", "orders/updated", "orders/updated");
        JsonNode lines = told.getLast().path("line_items");
        assertThat(lines).hasSize(3);
        assertThat(lines.path(0).path("quantity").asInt()).isEqualTo(3);
        assertThat(lines.path(0).path("current_quantity").asInt()).isOne();
    }

    @Test
    void anUnpaidOrderThatIsCancelledIsVoided() {
        desk.cancel(9);

        assertThat(topics).containsExactly("orders/create", "orders/cancelled", "orders/updated");
        assertThat(told.getLast().path("financial_status").asString()).isEqualTo("voided");
        assertThat(told.getLast().path("cancelled_at").isString()).isTrue();
    }

    @Test
    void aPaidOrderThatIsCancelledStaysPaid() {
        desk.pay(9);
        desk.cancel(9);

        assertThat(told.getLast().path("financial_status").asString()).isEqualTo("paid");
    }

    @Test
    void refundsTakePiecesOutUntilNothingIsLeft() {
        desk.pay(9);
        desk.refund(9, 91, 2);

        JsonNode refund = told.get(topics.indexOf("refunds/create"));
        assertThat(refund.path("order_id").asLong()).isEqualTo(9);
        JsonNode item = refund.path("refund_line_items").path(0);
        assertThat(item.path("line_item_id").asLong()).isEqualTo(91);
        assertThat(item.path("quantity").asInt()).isEqualTo(2);
        assertThat(item.path("line_item").path("current_quantity").asInt()).isOne();
        assertThat(told.getLast().path("financial_status").asString())
                .isEqualTo("partially_refunded");

        desk.refund(9);
        assertThat(told.getLast().path("financial_status").asString()).isEqualTo("refunded");
        assertThat(told.getLast().path("refunds")).hasSize(2);
        assertThat(book.find(9).orElseThrow().lines()).allMatch(line -> line.current() == 0);
    }

    @Test
    void aRedactionNamesTheOrdersOfTheCustomer() {
        JsonNode body =
                JSON.valueToTree(Compliance.redaction(1, "a-shop.myshopify.com", ADA, book.all()));

        assertThat(body.path("shop_domain").asString()).isEqualTo("a-shop.myshopify.com");
        assertThat(body.path("customer").path("id").asLong()).isEqualTo(7);
        assertThat(body.path("orders_to_redact").path(0).asLong()).isEqualTo(9);
    }

    private static Line line(long id) {
        return new Line(id, 7, 71, "Poster", null, 3, 3, "9.50", Map.of("_generation_id", "x"));
    }
}
