package com.artify.shopify.webhooks;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Leaves of a payload what tells of goods, amounts and states. It names what stays rather than what
 * goes, so that nothing of a person slips through that Shopify adds one day.
 */
final class Redaction {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CUSTOMER = "customer";
    private static final String PROPERTIES = "properties";
    private static final String GENERATION = "_generation_id";
    private static final Set<String> KEPT =
            Set.of(
                    "id",
                    "admin_graphql_api_id",
                    "order_id",
                    "name",
                    "currency",
                    "total_price",
                    "financial_status",
                    "created_at",
                    "updated_at",
                    "cancelled_at",
                    "line_items",
                    "line_item",
                    "line_item_id",
                    "product_id",
                    "variant_id",
                    "sku",
                    "title",
                    "variant_title",
                    "quantity",
                    "current_quantity",
                    "price",
                    "refunds",
                    "refund_line_items",
                    "shop_id",
                    "shop_domain",
                    "orders_requested",
                    "orders_to_redact",
                    PROPERTIES);

    private Redaction() {}

    static JsonNode of(String topic, JsonNode body) {
        JsonNode left = kept(body);
        // The compliance topics are about a customer: the bare id is what they ask for.
        if (topic.startsWith("customers/") && left instanceof ObjectNode object) {
            object.putObject(CUSTOMER).set("id", body.path(CUSTOMER).path("id"));
        }
        return left;
    }

    private static JsonNode kept(JsonNode node) {
        if (node.isArray()) {
            ArrayNode left = JSON.createArrayNode();
            node.forEach(each -> left.add(kept(each)));
            return left;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode left = JSON.createObjectNode();
        node.properties().stream()
                .filter(each -> KEPT.contains(each.getKey()))
                .forEach(each ->
                        left.set(
                                each.getKey(),
                                each.getKey().equals(PROPERTIES)
                                        ? generations(each.getValue())
                                        : kept(each.getValue())));
        return left;
    }

    /** What shoppers wrote elsewhere on a line may name somebody. */
    private static ArrayNode generations(JsonNode properties) {
        ArrayNode left = JSON.createArrayNode();
        for (JsonNode property : properties) {
            if (property.path("name").asString("").equals(GENERATION)) {
                left.add(property);
            }
        }
        return left;
    }
}
