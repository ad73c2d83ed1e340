package com.artify.order;

import com.artify.base.ShopDomain;
import com.artify.generation.Finals;
import com.artify.generation.Generation;
import com.artify.generation.GenerationStatus;
import com.artify.generation.Generations;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has the finals of paid lines made again, goes back to earlier ones, and settles what cannot be
 * made. The verbs take a manager, and answer empty where there was nothing left to do.
 */
@Service
@Transactional
public class Remakes {
    static final String REMADE = "order.remade";
    static final String REINSTATED = "order.reinstated";
    static final String RETRIED = "order.retried";
    static final String SETTLED = "order.settled";
    static final String FINAL = "final";
    static final String REASON = "reason";

    private final OrderRepository orders;
    private final StaffLines lines;
    private final LineCourse course;
    private final Finals finals;
    private final Generations generations;
    private final LineJournal journal;
    private final Clock clock;

    Remakes(
            OrderRepository orders,
            StaffLines lines,
            LineCourse course,
            Finals finals,
            Generations generations,
            LineJournal journal,
            Clock clock) {
        this.orders = orders;
        this.lines = lines;
        this.course = course;
        this.finals = finals;
        this.generations = generations;
        this.journal = journal;
        this.clock = clock;
    }

    /** Makes the final of a line again; the present file stays, and can be gone back to. */
    public Optional<Done> remake(ShopDomain shop, UUID line, Finals.Seed seed) {
        return lines.find(shop, line)
                .filter(Remakes::remakeable)
                .flatMap(found -> ended(found).map(present -> remake(found, present, seed)));
    }

    /** Makes an earlier print file the one of its line again. */
    public Optional<Done> reinstate(ShopDomain shop, UUID line, UUID earlier) {
        Optional<OrderLine> found = lines.find(shop, line);
        String before = found.flatMap(OrderLine::finalGeneration).map(UUID::toString).orElse("");
        return found.filter(kept -> putBack(kept, earlier))
                .map(kept ->
                        journal.write(
                                REINSTATED,
                                List.of(kept),
                                Map.of(FINAL, before),
                                Map.of(FINAL, earlier.toString())));
    }

    /** Tries once more to have a line's final made; empty if what was against it still is. */
    public Optional<Done> retry(ShopDomain shop, UUID line) {
        Optional<OrderLine> found = lines.find(shop, line);
        return found.flatMap(this::ended).isPresent()
                ? remake(shop, line, Finals.Seed.SAME)
                : found.flatMap(this::startAgain);
    }

    /** Takes a line that cannot be made off the list; the note says what was done instead. */
    public Optional<Done> settle(ShopDomain shop, UUID line, String note) {
        return lines.find(shop, line)
                .filter(found -> found.state() == LineState.NEEDS_ATTENTION)
                .map(found -> {
                    Map<String, Object> before =
                            Map.of(REASON, found.reason().map(Enum::name).orElse(""));
                    found.settle(note.strip(), clock.instant());
                    return journal.write(
                            SETTLED, List.of(found), before, Map.of("note", note.strip()));
                });
    }

    /** Puts an earlier final back at its line; false if it is no finished final of the line. */
    boolean putBack(OrderLine line, UUID earlier) {
        Optional<Generation> file =
                generations
                        .find(line.shop(), earlier)
                        .filter(made ->
                                made.orderLineId().filter(id -> id == line.id()).isPresent())
                        .filter(made -> made.status() == GenerationStatus.COMPLETED)
                        .filter(Generation::superseded)
                        .filter(made -> line.state() != LineState.CANCELLED);
        file.ifPresent(made -> {
            line.make(line.preview().orElseThrow(), earlier, clock.instant());
            line.ready(clock.instant());
            journal.save(List.of(line));
            finals.reinstate(made);
        });
        return file.isPresent();
    }

    private Done remake(OrderLine line, Generation present, Finals.Seed seed) {
        Generation next = finals.remake(present, seed);
        line.make(line.preview().orElseThrow(), next.id(), clock.instant());
        return journal.write(
                REMADE,
                List.of(line),
                Map.of(FINAL, present.id().toString()),
                Map.of(FINAL, next.id().toString(), "seed", seed.name()));
    }

    private Optional<Done> startAgain(OrderLine line) {
        Optional<Order> paid =
                orders.findByShopIdAndId(line.shop(), line.orderId())
                        .filter(order -> order.paid() && !order.cancelled());
        if (paid.isEmpty() || !startable(line)) {
            return Optional.empty();
        }
        Map<String, Object> before = Map.of(REASON, line.reason().map(Enum::name).orElse(""));
        course.start(paid.get(), line);
        return line.finalGeneration()
                .map(made ->
                        journal.write(
                                RETRIED, List.of(line), before, Map.of(FINAL, made.toString())));
    }

    private Optional<Generation> ended(OrderLine line) {
        return line.finalGeneration()
                .flatMap(id -> generations.find(line.shop(), id))
                .filter(made -> made.status().ended());
    }

    /** A line that is said to be making is looked at too: its final may have been lost. */
    private static boolean remakeable(OrderLine line) {
        return switch (line.state()) {
            case READY, NEEDS_ATTENTION, MAKING -> line.withdrawn().isEmpty();
            case AWAITING_PAYMENT, NOT_PERSONALISED, SETTLED, CANCELLED -> false;
        };
    }

    private static boolean startable(OrderLine line) {
        return line.finalGeneration().isEmpty()
                && (line.state() == LineState.NEEDS_ATTENTION
                        || line.state() == LineState.AWAITING_PAYMENT);
    }
}
