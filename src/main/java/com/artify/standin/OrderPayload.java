package com.artify.standin;

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
                        "created_at", order.createdAt().toString(),
                        "updated_at", order.updatedAt().toString(),
                        "cancelled_at",
                                order.cancelledAt() == null ? null : order.cancelledAt().toString(),
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
        payload.put("refunds", List.of());
        return payload;
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
