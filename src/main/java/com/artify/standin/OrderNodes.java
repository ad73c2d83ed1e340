package com.artify.standin;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Orders as the Admin API shows them. */
final class OrderNodes {
    private OrderNodes() {}

    static Map<String, @Nullable Object> of(StandInOrder order) {
        Map<String, @Nullable Object> node =
                Nodes.of(
                        Nodes.TYPE,
                        "Order",
                        "id",
                        Nodes.gid("Order", order.id()),
                        "name",
                        order.name(),
                        "currencyCode",
                        order.currency(),
                        "createdAt",
                        seconds(order.createdAt()),
                        "updatedAt",
                        seconds(order.updatedAt()),
                        "cancelledAt",
                        order.cancelledAt() == null ? null : seconds(order.cancelledAt()),
                        "displayFinancialStatus",
                        order.financialStatus(),
                        "totalPriceSet",
                        money(order.total()),
                        "note",
                        order.note(),
                        "tags",
                        order.tags());
        StandInOrder.Customer customer = order.customer();
        node.put("customer", customer == null ? null : of(customer));
        node.put(
                "lineItems", Nodes.connection(order.lines().stream().map(OrderNodes::of).toList()));
        return node;
    }

    private static Map<String, @Nullable Object> of(StandInOrder.Customer customer) {
        return Nodes.of(
                "id", Nodes.gid("Customer", customer.id()),
                "firstName", customer.firstName(),
                "lastName", customer.lastName());
    }

    private static Map<String, @Nullable Object> of(StandInOrder.Line line) {
        return Nodes.of(
                Nodes.TYPE,
                "LineItem",
                "id",
                Nodes.gid("LineItem", line.id()),
                "quantity",
                line.quantity(),
                "currentQuantity",
                line.current(),
                "sku",
                line.sku(),
                "title",
                line.title(),
                "variantTitle",
                line.variantTitle(),
                "product",
                Nodes.of("id", Nodes.gid("Product", line.productId())),
                "variant",
                Nodes.of("id", Nodes.gid("ProductVariant", line.variantId())),
                "originalUnitPriceSet",
                money(line.price()),
                "customAttributes",
                line.attributes().entrySet().stream()
                        .map(each -> Nodes.of("key", each.getKey(), "value", each.getValue()))
                        .toList());
    }

    /** Shopify tells times to the second. */
    private static Instant seconds(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS);
    }

    private static Map<String, @Nullable Object> money(String amount) {
        return Nodes.of("shopMoney", Nodes.of("amount", amount));
    }
}
