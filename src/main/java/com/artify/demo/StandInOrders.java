package com.artify.demo;

import com.artify.base.Ids;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes orders as Shopify's checkout does and tells the app of them. Thread-safe. */
@Component
@Profile("demo")
class StandInOrders {
    private static final int MOST_ORDERS = 1000;

    private final StandInOrderNumbers numbers;
    private final StandInWebhooks webhooks;
    private final StandInCatalogue catalogue;
    private final JsonMapper json;
    private final Clock clock;
    private final Cache<UUID, StandInOrder> orders =
            Caffeine.newBuilder().maximumSize(MOST_ORDERS).build();

    StandInOrders(
            StandInOrderNumbers numbers,
            StandInWebhooks webhooks,
            StandInCatalogue catalogue,
            JsonMapper json,
            Clock clock) {
        this.numbers = numbers;
        this.webhooks = webhooks;
        this.catalogue = catalogue;
        this.json = json;
        this.clock = clock;
    }

    /** Buys the lines, paid at once; the app behind {@code port} hears of it by webhooks. */
    StandInOrder buy(List<StandInCart.Line> lines, int port) {
        Instant now = clock.instant();
        StandInOrder order =
                new StandInOrder(Ids.next(), numbers.next(), now, catalogue.currency(), lines);
        orders.put(order.token(), order);
        webhooks.send(
                port,
                List.of(
                        message("orders/create", order, "pending", now),
                        message("orders/paid", order, "paid", now.plusSeconds(1))));
        return order;
    }

    /** An order of this run of the program. */
    Optional<StandInOrder> find(UUID token) {
        return Optional.ofNullable(orders.getIfPresent(token));
    }

    private StandInWebhooks.Message message(
            String topic, StandInOrder order, String financialStatus, Instant updatedAt) {
        return new StandInWebhooks.Message(
                topic,
                json.writeValueAsBytes(StandInOrderJson.of(order, financialStatus, updatedAt)));
    }
}
