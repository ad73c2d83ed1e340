package com.artify.demo;

import com.artify.base.Money;
import com.artify.standin.StandInOrder;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * An order of the demo's store.
 *
 * @param token its unguessable name in the shopper's addresses
 * @param number counts from 1001
 */
record DemoOrder(
        UUID token, long number, Instant createdAt, String currency, List<StandInCart.Line> lines) {
    private static final long FIRST_ID = 5_900_000_000_000L;
    private static final long LINES_PER_ORDER = 100;
    private static final StandInOrder.Customer CUSTOMER =
            new StandInOrder.Customer(7_300_000_000_001L, "Sam", "Shopper");

    /** As people read it: {@code #1001}. */
    String name() {
        return "#" + number;
    }

    /** In minor units of the currency. */
    long total() {
        return lines.stream().mapToLong(line -> line.total(currency).minor()).sum();
    }

    /** As the stand-in keeps it, before it is paid. */
    StandInOrder placed() {
        return new StandInOrder(
                FIRST_ID + number,
                name(),
                currency,
                new Money(total(), Currency.getInstance(currency)).decimal().toPlainString(),
                "PENDING",
                createdAt,
                createdAt,
                null,
                CUSTOMER,
                null,
                List.of(),
                IntStream.range(0, lines.size()).mapToObj(this::line).toList());
    }

    private StandInOrder.Line line(int index) {
        StandInCart.Line line = lines.get(index);
        return new StandInOrder.Line(
                (FIRST_ID + number) * LINES_PER_ORDER + index,
                line.item().id(),
                line.variant().id(),
                line.item().title(),
                line.variant().title(),
                line.variant().sku(),
                line.quantity(),
                line.quantity(),
                line.variant().price(),
                line.properties());
    }
}
