package com.artify.order.store;

import com.artify.base.Money;
import com.artify.order.OrderFacts;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads an order of the Admin API's schema into the words of this feature. */
final class OrderReading {
    private static final String GENERATION = "_generation_id";

    private OrderReading() {}

    /** The refunds are not read: the current quantities of the lines are what they leave. */
    static OrderFacts facts(JsonNode order, List<JsonNode> lines, Instant asked) {
        String currency = order.path("currencyCode").asString("USD");
        String status = text(order, "displayFinancialStatus");
        return new OrderFacts(
                order.path("id").asString(""),
                text(order, "name"),
                customer(order.path("customer")),
                money(order.path("totalPriceSet"), currency),
                currency,
                status == null ? null : status.toLowerCase(Locale.ROOT),
                instant(order, "createdAt"),
                instant(order, "cancelledAt"),
                Instant.parse(order.path("updatedAt").asString("")),
                asked,
                lines.stream().map(line -> line(line, currency)).toList(),
                List.of());
    }

    private static OrderFacts.Line line(JsonNode line, String currency) {
        int quantity = Math.max(1, line.path("quantity").asInt(1));
        String product = text(line.path("product"), "id");
        return new OrderFacts.Line(
                line.path("id").asString(""),
                product == null
                        ? null
                        : Long.valueOf(product.substring(product.lastIndexOf('/') + 1)),
                text(line.path("variant"), "id"),
                text(line, "sku"),
                line.path("title").asString(""),
                text(line, "variantTitle"),
                quantity,
                Math.clamp(line.path("currentQuantity").asInt(quantity), 0, quantity),
                money(line.path("originalUnitPriceSet"), currency),
                generation(line.path("customAttributes")));
    }

    private static @Nullable String generation(JsonNode attributes) {
        for (JsonNode attribute : attributes) {
            if (attribute.path("key").asString("").equals(GENERATION)) {
                return text(attribute, "value");
            }
        }
        return null;
    }

    private static OrderFacts.@Nullable Customer customer(JsonNode customer) {
        String id = text(customer, "id");
        String name =
                Stream.of("firstName", "lastName")
                        .map(field -> customer.path(field).asString(""))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" "));
        return id == null ? null : new OrderFacts.Customer(id, name.isEmpty() ? null : name);
    }

    private static @Nullable Money money(JsonNode set, String currency) {
        return Money.parse(set.path("shopMoney").path("amount").asString(""), currency)
                .orElse(null);
    }

    private static @Nullable Instant instant(JsonNode node, String field) {
        String text = text(node, field);
        return text == null ? null : Instant.parse(text);
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? value.stringValue() : null;
    }
}
