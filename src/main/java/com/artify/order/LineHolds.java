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
 * verbs take a manager, and answer empty where there was nothing left to do.
 */
@Service
@Transactional
public class LineHolds {
    static final String HELD = "order.held";
    static final String RELEASED = "order.released";

    private final StaffLines lines;
    private final LineJournal journal;
    private final Clock clock;

    LineHolds(StaffLines lines, LineJournal journal, Clock clock) {
        this.lines = lines;
        this.journal = journal;
        this.clock = clock;
    }

    /** Holds a line; the note says why, and may be blank. */
    public Optional<Done> hold(ShopDomain shop, UUID line, String note) {
        return hold(lines.find(shop, line).stream().toList(), note.strip());
    }

    /** Holds all lines of these orders that can be. */
    public Optional<Done> holdOrders(ShopDomain shop, Collection<UUID> which, String note) {
        return hold(lines.ofOrders(shop, which), note.strip());
    }

    /** Releases a line. */
    public Optional<Done> release(ShopDomain shop, UUID line) {
        return release(lines.find(shop, line).stream().toList());
    }

    /** Releases all held lines of these orders. */
    public Optional<Done> releaseOrders(ShopDomain shop, Collection<UUID> which) {
        return release(lines.ofOrders(shop, which));
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
}
