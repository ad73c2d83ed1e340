package com.artify.standin;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An order as webhooks carry it, as far as apps for products read it. */
final class OrderPayload {
    private OrderPayload() {}

    static Map<String, @Nullable Object> of(StandInOrder order) {
        Map<String, @Nullable Object> payload =
                Nodes.of(
                        "id", order.id(),
                        "admin_graphql_api_id", Nodes.gid("Order", order.id()),
                        "name", order.name(),
                        "created_at", seconds(order.createdAt()),
                        "updated_at", seconds(order.updatedAt()),
                        "cancelled_at",
                                order.cancelledAt() == null ? null : seconds(order.cancelledAt()),
                        "currency", order.currency(),
                        "total_price", order.total(),
                        "subtotal_price", order.total(),
                        "financial_status", order.financialStatus().toLowerCase(Locale.ROOT),
                        "note", order.note(),
                        "tags", String.join(", ", order.tags()),
                        "test", true);
        StandInOrder.Customer customer = order.customer();
        payload.put("customer", customer == null ? null : of(customer));
        payload.put("line_items", order.lines().stream().map(OrderPayload::of).toList());
        payload.put("refunds", order.refunds().stream().map(refund -> of(order, refund)).toList());
        return payload;
    }

    /** As {@code refunds/create} carries it; goods that go back are in stock again. */
    static Map<String, @Nullable Object> of(StandInOrder order, StandInOrder.Refund refund) {
        return Nodes.of(
                "id", refund.id(),
                "admin_graphql_api_id", Nodes.gid("Refund", refund.id()),
                "order_id", order.id(),
                "created_at", seconds(refund.createdAt()),
                "processed_at", seconds(refund.createdAt()),
                "note", null,
                "restock", true,
                "transactions", List.of(),
                "refund_line_items",
                        order.lines().stream()
                                .filter(line -> refund.pieces().containsKey(line.id()))
                                .map(line -> of(refund, line))
                                .toList());
    }

    private static Map<String, @Nullable Object> of(
            StandInOrder.Refund refund, StandInOrder.Line line) {
        return Nodes.of(
                "id", refund.id() + line.id(),
                "line_item_id", line.id(),
                "quantity", refund.pieces().get(line.id()),
                "restock_type", "return",
                "line_item", of(line));
    }

    /** Shopify tells times to the second. */
    private static String seconds(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static Map<String, @Nullable Object> of(StandInOrder.Customer customer) {
        return Nodes.of(
                "id", customer.id(),
                "admin_graphql_api_id", Nodes.gid("Customer", customer.id()),
                "first_name", customer.firstName(),
                "last_name", customer.lastName());
    }

    private static Map<String, @Nullable Object> of(StandInOrder.Line line) {
        return Nodes.of(
                "id", line.id(),
                "admin_graphql_api_id", Nodes.gid("LineItem", line.id()),
                "product_id", line.productId(),
                "variant_id", line.variantId(),
                "title", line.title(),
                "variant_title", line.variantTitle(),
                "sku", line.sku(),
                "quantity", line.quantity(),
                "current_quantity", line.current(),
                "price", line.price(),
                "requires_shipping", true,
                "properties",
                        line.attributes().entrySet().stream()
                                .map(each ->
                                        Map.of("name", each.getKey(), "value", each.getValue()))
                                .toList());
    }
}
