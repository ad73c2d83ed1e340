package com.artify.order;

import com.artify.base.ShopDomain;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps lines from being handed on to print, and releases them. What is being made is made on. The
 * verbs answer empty where there was nothing left to do.
 */
@Service
@Transactional
public class LineHolds {
    static final String HELD = "order.held";
    static final String RELEASED = "order.released";

    private final OrderRepository orders;
    private final OrderLineRepository lines;
    private final LineJournal journal;
    private final Clock clock;

    LineHolds(OrderRepository orders, OrderLineRepository lines, LineJournal journal, Clock clock) {
        this.orders = orders;
        this.lines = lines;
        this.journal = journal;
        this.clock = clock;
    }

    /** Holds a line; the note says why, and may be blank. */
    public Optional<Done> hold(ShopDomain shop, UUID line, String note) {
        return hold(lines.findByShopIdAndUuid(shop, line).stream().toList(), note.strip());
    }

    /** Holds all lines of these orders that can be. */
    public Optional<Done> holdOrders(ShopDomain shop, Collection<UUID> which, String note) {
        return hold(linesOf(shop, which), note.strip());
    }

    /** Releases a line. */
    public Optional<Done> release(ShopDomain shop, UUID line) {
        return release(lines.findByShopIdAndUuid(shop, line).stream().toList());
    }

    /** Releases all held lines of these orders. */
    public Optional<Done> releaseOrders(ShopDomain shop, Collection<UUID> which) {
        return release(linesOf(shop, which));
    }

    private Optional<Done> hold(List<OrderLine> which, String note) {
        List<OrderLine> free =
                which.stream().filter(line -> line.holdable() && !line.held()).toList();
        free.forEach(line -> line.hold(note, clock.instant()));
        return free.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        journal.write(
                                HELD,
                                free,
                                Map.of("held", false),
                                Map.of("held", true, "note", note)));
    }

    private Optional<Done> release(List<OrderLine> which) {
        List<OrderLine> held = which.stream().filter(OrderLine::held).toList();
        held.forEach(line -> line.release(clock.instant()));
        return held.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        journal.write(RELEASED, held, Map.of("held", true), Map.of("held", false)));
    }

    private List<OrderLine> linesOf(ShopDomain shop, Collection<UUID> which) {
        List<Long> ids = orders.findByShopIdAndUuidIn(shop, which).stream().map(Order::id).toList();
        return ids.isEmpty() ? List.of() : lines.findByShopIdAndOrderIdInOrderById(shop, ids);
    }
}
