package com.artify.order.store;

import com.artify.base.ShopDomain;
import com.artify.order.OrderFacts;
import com.artify.order.OrderMark;
import com.artify.order.StoreOrders;
import com.artify.shopify.admin.AdminApi;
import com.artify.shopify.admin.AdminDocument;
import com.artify.shopify.admin.AdminResult;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Asks Shopify for orders over its Admin API; lists and lines are read page by page. */
@Component
class ShopifyOrders implements StoreOrders {
    private static final AdminDocument CHANGED = AdminDocument.read("order/orders-changed");
    private static final AdminDocument NOTE = AdminDocument.read("order/order-note");
    private static final AdminDocument MARK = AdminDocument.read("order/order-mark");
    private static final AdminDocument ORDER = AdminDocument.read("order/order");

    private final AdminApi api;
    private final Clock clock;

    ShopifyOrders(AdminApi api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    @Override
    public StoreAnswer<List<Changed>> changedSince(ShopDomain shop, Instant time) {
        List<Changed> changed = new ArrayList<>();
        StoreAnswer<JsonNode> page;
        String after = null;
        do {
            page =
                    answer(
                            api.call(
                                    shop,
                                    CHANGED,
                                    variables("query", "updated_at:>'" + time + "'", after)),
                            data -> data.path("orders"));
            if (!(page instanceof Answered<JsonNode>(JsonNode orders))) {
                return unanswered(page);
            }
            for (JsonNode order : orders.path("nodes")) {
                changed.add(
                        new Changed(
                                order.path("id").asString(""),
                                Instant.parse(order.path("updatedAt").asString(""))));
            }
            after = next(orders);
        } while (after != null);
        return new Answered<>(changed);
    }

    @Override
    public StoreAnswer<Optional<OrderFacts>> find(ShopDomain shop, String shopifyOrderId) {
        List<JsonNode> lines = new ArrayList<>();
        Instant asked = clock.instant();
        JsonNode order;
        String after = null;
        do {
            StoreAnswer<JsonNode> page =
                    answer(
                            api.call(shop, ORDER, variables("id", shopifyOrderId, after)),
                            data -> data.path("order"));
            if (!(page instanceof Answered<JsonNode>(JsonNode read))) {
                return unanswered(page);
            }
            order = read;
            order.path("lineItems").path("nodes").forEach(lines::add);
            after = next(order.path("lineItems"));
        } while (after != null);
        return new Answered<>(
                order.isObject()
                        ? Optional.of(OrderReading.facts(order, lines, asked))
                        : Optional.empty());
    }

    @Override
    public StoreAnswer<Boolean> mark(ShopDomain shop, OrderMark mark) {
        StoreAnswer<String> note =
                answer(
                        api.call(shop, NOTE, Map.of("id", mark.shopifyOrderId())),
                        data -> data.path("order").path("note").asString(""));
        return switch (note) {
            case Answered<String>(String present) ->
                    answer(
                            api.call(shop, MARK, MarkWriting.variables(mark, present)),
                            data -> true);
            case Unanswered<String>(String why) -> new Unanswered<>(why);
        };
    }

    private static Map<String, ?> variables(String name, String value, @Nullable String after) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(name, value);
        variables.put("after", after);
        return variables;
    }

    private static @Nullable String next(JsonNode connection) {
        JsonNode page = connection.path("pageInfo");
        return page.path("hasNextPage").asBoolean(false)
                ? page.path("endCursor").asString("")
                : null;
    }

    private static <T> StoreAnswer<T> answer(
            AdminResult<JsonNode> result, Function<JsonNode, T> read) {
        return result instanceof AdminResult.Answered<JsonNode>(JsonNode data, List<String> denied)
                ? new Answered<>(read.apply(data))
                : new Unanswered<>(result.toString());
    }

    private static <T> StoreAnswer<T> unanswered(StoreAnswer<JsonNode> page) {
        return new Unanswered<>(page.toString());
    }
}
