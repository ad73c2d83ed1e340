package com.artify.standin;

import com.artify.standin.StandInOrder.Line;
import com.artify.standin.StandInOrder.Refund;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where buyers and the merchant do something with orders: each verb changes the book and tells the
 * app by the topics that Shopify has for it, {@code orders/updated} always among them. An order
 * that is not there is a mistake of the caller. Thread-safe.
 */
public final class OrderDesk {
    private static final String UPDATED = "orders/updated";

    private final AtomicLong refundIds = new AtomicLong(880_000_000_000L);
    private final OrderBook book;
    private final Clock clock;
    private final BiConsumer<String, Object> app;

    OrderDesk(OrderBook book, Clock clock, BiConsumer<String, Object> app) {
        this.book = book;
        this.clock = clock;
        this.app = app;
    }

    /** Somebody buys. */
    public synchronized void place(StandInOrder order) {
        book.put(order);
        tell(order.id(), "orders/create");
    }

    /** All of the money came. */
    public synchronized void pay(long id) {
        change(id, order -> order.with("PAID"));
        tell(id, "orders/paid");
        tell(id, UPDATED);
    }

    /** Leaves so many pieces of a line that are not refunded; none takes it out. */
    public synchronized void edit(long id, long lineId, int pieces) {
        change(
                id,
                order ->
                        order.withLines(
                                order.lines().stream()
                                        .map(line -> line.id() == lineId ? line.left(pieces) : line)
                                        .toList()));
        tell(id, UPDATED);
    }

    /** Puts another line into the order. */
    public synchronized void add(long id, Line line) {
        change(
                id,
                order ->
                        order.withLines(
                                Stream.concat(order.lines().stream(), Stream.of(line)).toList()));
        tell(id, UPDATED);
    }

    /** Ends the order; what was paid is given back only by a refund. */
    public synchronized void cancel(long id) {
        change(
                id,
                order -> {
                    StandInOrder ended = order.cancelled(clock.instant());
                    return order.financialStatus().equals("PENDING") ? ended.with("VOIDED") : ended;
                });
        tell(id, "orders/cancelled");
        tell(id, UPDATED);
    }

    /** Gives the money of so many pieces of a line back; they leave the order. */
    public synchronized void refund(long id, long lineId, int pieces) {
        refund(id, Map.of(lineId, pieces));
    }

    /** Gives all the money back that is left. */
    public synchronized void refund(long id) {
        StandInOrder order = book.find(id).orElseThrow();
        refund(
                id,
                order.lines().stream()
                        .filter(line -> line.current() > 0)
                        .collect(Collectors.toMap(Line::id, Line::current)));
    }

    private void refund(long id, Map<Long, Integer> pieces) {
        Refund refund = new Refund(refundIds.incrementAndGet(), clock.instant(), pieces);
        change(
                id,
                order -> {
                    List<Line> lines =
                            order.lines().stream()
                                    .map(line ->
                                            line.left(
                                                    line.current()
                                                            - pieces.getOrDefault(line.id(), 0)))
                                    .toList();
                    boolean all = lines.stream().allMatch(line -> line.current() == 0);
                    return order.withLines(lines)
                            .refunded(refund)
                            .with(all ? "REFUNDED" : "PARTIALLY_REFUNDED");
                });
        app.accept("refunds/create", OrderPayload.of(book.find(id).orElseThrow(), refund));
        tell(id, UPDATED);
    }

    private void change(long id, UnaryOperator<StandInOrder> change) {
        var _ = book.change(id, change).orElseThrow();
    }

    private void tell(long id, String topic) {
        app.accept(topic, OrderPayload.of(book.find(id).orElseThrow()));
    }
}
