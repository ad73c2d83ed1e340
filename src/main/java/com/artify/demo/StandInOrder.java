package com.artify.demo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An order at the stand-in Shopify.
 *
 * @param token its unguessable name in the shopper's addresses
 * @param number counts from 1001
 */
record StandInOrder(
        UUID token, long number, Instant createdAt, String currency, List<StandInCart.Line> lines) {
    private static final long FIRST_ID = 5_900_000_000_000L;
    private static final long LINES_PER_ORDER = 100;

    long id() {
        return FIRST_ID + number;
    }

    long lineId(int index) {
        return id() * LINES_PER_ORDER + index;
    }

    /** As people read it: {@code #1001}. */
    String name() {
        return "#" + number;
    }

    /** In minor units of the currency. */
    long total() {
        return lines.stream().mapToLong(line -> line.total(currency).minor()).sum();
    }
}
