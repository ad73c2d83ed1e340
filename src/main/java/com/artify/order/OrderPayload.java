package com.artify.order;

import com.artify.base.Money;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the order payloads of Shopify's webhooks, version 2026-07. */
final class OrderPayload {
    static final String GENERATION_PROPERTY = "_generation_id";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private OrderPayload() {}

    /** The order in a payload that was sent at a time, or empty if it is none. */
    static Optional<OrderFacts> parse(String payload, Instant toldAt) {
        try {
            JsonNode order = JSON.readTree(payload);
            Instant updated = instant(order, "updated_at");
            if (!order.path("id").isIntegralNumber() || updated == null) {
                return Optional.empty();
            }
            String currency = text(order, "currency", "USD");
            return Optional.of(
                    new OrderFacts(
                            gid("Order", order.path("id").longValue()),
                            nullableText(order, "name"),
                            customer(order),
                            money(order, "total_price", currency),
                            currency,
                            nullableText(order, "financial_status"),
                            instant(order, "created_at"),
                            instant(order, "cancelled_at"),
                            updated,
                            toldAt,
                            lines(order.path("line_items"), currency),
                            refunds(order.path("refunds"))));
        } catch (JacksonException | DateTimeException malformed) {
            return Optional.empty();
        }
    }

    /** The refund in a payload of {@code refunds/create}, or empty if it is none. */
    static Optional<RefundFacts> parseRefund(String payload) {
        try {
            JsonNode refund = JSON.readTree(payload);
            Long order = number(refund, "order_id");
            if (order == null || number(refund, "id") == null) {
                return Optional.empty();
            }
            List<OrderFacts.Line> lines = new ArrayList<>();
            for (JsonNode item : refund.path("refund_line_items")) {
                lines.add(line(item.path("line_item"), "USD"));
            }
            return Optional.of(
                    new RefundFacts(
                            gid("Order", order),
                            refunds(JSON.createArrayNode().add(refund)),
                            lines));
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }

    private static List<OrderFacts.Refund> refunds(JsonNode refunds) {
        List<OrderFacts.Refund> pieces = new ArrayList<>();
        for (JsonNode refund : refunds) {
            for (JsonNode item : refund.path("refund_line_items")) {
                Long line = number(item, "line_item_id");
                if (line != null) {
                    pieces.add(
                            new OrderFacts.Refund(
                                    gid("Refund", refund.path("id").longValue()),
                                    gid("LineItem", line),
                                    Math.max(0, item.path("quantity").asInt(0))));
                }
            }
        }
        return pieces;
    }

    private static List<OrderFacts.Line> lines(JsonNode items, String currency) {
        List<OrderFacts.Line> lines = new ArrayList<>();
        for (JsonNode item : items) {
            if (item.path("id").isIntegralNumber()) {
                lines.add(line(item, currency));
            }
        }
        return lines;
    }

    private static OrderFacts.Line line(JsonNode item, String currency) {
        int quantity = Math.max(1, item.path("quantity").asInt(1));
        return new OrderFacts.Line(
                gid("LineItem", item.path("id").longValue()),
                number(item, "product_id"),
                Optional.ofNullable(number(item, "variant_id"))
                        .map(id -> gid("ProductVariant", id))
                        .orElse(null),
                nullableText(item, "sku"),
                text(item, "title", ""),
                nullableText(item, "variant_title"),
                quantity,
                Math.clamp(item.path("current_quantity").asInt(quantity), 0, quantity),
                money(item, "price", currency),
                generation(item));
    }

    private static @Nullable String generation(JsonNode item) {
        for (JsonNode property : item.path("properties")) {
            if (text(property, "name", "").equals(GENERATION_PROPERTY)) {
                return nullableText(property, "value");
            }
        }
        return null;
    }

    private static OrderFacts.@Nullable Customer customer(JsonNode order) {
        JsonNode customer = order.path("customer");
        Long id = number(customer, "id");
        String name =
                (text(customer, "first_name", "") + " " + text(customer, "last_name", "")).strip();
        return id == null
                ? null
                : new OrderFacts.Customer(gid("Customer", id), name.isEmpty() ? null : name);
    }

    private static @Nullable Money money(JsonNode node, String field, String currency) {
        String amount = nullableText(node, field);
        return amount == null ? null : Money.parse(amount, currency).orElse(null);
    }

    private static @Nullable Instant instant(JsonNode node, String field) {
        String text = nullableText(node, field);
        return text == null ? null : OffsetDateTime.parse(text).toInstant();
    }

    private static @Nullable Long number(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isIntegralNumber() ? Long.valueOf(value.longValue()) : null;
    }

    private static String text(JsonNode node, String field, String otherwise) {
        String text = nullableText(node, field);
        return text == null ? otherwise : text;
    }

    private static @Nullable String nullableText(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? value.stringValue() : null;
    }

    private static String gid(String type, long id) {
        return "gid://shopify/" + type + "/" + id;
    }
}
