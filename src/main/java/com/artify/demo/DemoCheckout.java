package com.artify.demo;

import com.artify.base.Ids;
import com.artify.standin.StandInOrder;
import com.artify.standin.StandInShop;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes orders as Shopify's checkout does; the stand-in tells the app of them. Thread-safe. */
@Component
@Profile("demo")
class DemoCheckout {
    private static final int MOST_ORDERS = 1000;

    private final DemoOrderNumbers numbers;
    private final StandInShop shop;
    private final StandInCatalogue catalogue;
    private final Clock clock;
    private final Cache<UUID, DemoOrder> orders =
            Caffeine.newBuilder().maximumSize(MOST_ORDERS).build();

    DemoCheckout(
            DemoOrderNumbers numbers, StandInShop shop, StandInCatalogue catalogue, Clock clock) {
        this.numbers = numbers;
        this.shop = shop;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Buys the lines, paid at once. */
    DemoOrder buy(List<StandInCart.Line> lines) {
        DemoOrder order =
                new DemoOrder(
                        Ids.next(), numbers.next(), clock.instant(), catalogue.currency(), lines);
        orders.put(order.token(), order);
        StandInOrder placed = order.placed();
        shop.put(placed);
        shop.tell("orders/create", placed.id());
        shop.put(placed.with("PAID"));
        shop.tell("orders/paid", placed.id());
        return order;
    }

    /** An order of this run of the program. */
    Optional<DemoOrder> find(UUID token) {
        return Optional.ofNullable(orders.getIfPresent(token));
    }
}
