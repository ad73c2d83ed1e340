package com.artify.testing;

import com.artify.base.Money;
import com.artify.generation.Generation;
import com.artify.order.OrderDetails;
import com.artify.order.OrderFacts;
import com.artify.order.OrderFilter;
import com.artify.order.OrderQueries;
import com.artify.order.Orders;
import com.artify.testing.ShopFixture.ReadyShop;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/** Pays for previews, so that their finals are made. */
public final class Buyer {
    private static final Money PRICE = new Money(1900, Currency.getInstance("EUR"));

    private final Orders orders;
    private final OrderQueries queries;

    public Buyer(Orders orders, OrderQueries queries) {
        this.orders = orders;
        this.queries = queries;
    }

    /** Pays an order of one line; the id of its final, which is still being made. */
    public UUID pay(ReadyShop ready, String number, Generation preview) {
        Instant now = Instant.parse("2026-07-01T10:00:00Z");
        OrderFacts.Line line =
                new OrderFacts.Line(
                        number + "-line",
                        ready.product().shopifyProductId(),
                        ready.variant(),
                        "Poster",
                        "Tiny",
                        1,
                        PRICE,
                        preview.id().toString());
        orders.pay(
                ready.shop(),
                new OrderFacts(
                        ready.shop().value() + number,
                        number,
                        null,
                        PRICE,
                        "EUR",
                        "paid",
                        now,
                        null,
                        now,
                        List.of(line)));
        return line(ready, number).generation().orElseThrow();
    }

    /** The one line of an order. */
    public OrderDetails.Line line(ReadyShop ready, String number) {
        UUID order =
                queries.newest(ready.shop(), OrderFilter.ALL, 100).stream()
                        .filter(row -> row.number().equals(number))
                        .findFirst()
                        .orElseThrow()
                        .uuid();
        return queries.details(ready.shop(), order).orElseThrow().lines().getFirst();
    }
}
