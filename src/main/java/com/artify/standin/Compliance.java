package com.artify.standin;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Shopify sends by law. */
final class Compliance {
    private Compliance() {}

    /** The body of {@code customers/redact}. */
    static Map<String, @Nullable Object> redaction(
            long id, String shop, StandInOrder.Customer customer, List<StandInOrder> orders) {
        return Nodes.of(
                "shop_id",
                id,
                "shop_domain",
                shop,
                "customer",
                Nodes.of("id", customer.id(), "email", null, "phone", null),
                "orders_to_redact",
                orders.stream()
                        .filter(order -> customer.equals(order.customer()))
                        .map(StandInOrder::id)
                        .toList());
    }
}
