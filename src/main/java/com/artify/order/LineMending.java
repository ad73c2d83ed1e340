package com.artify.order;

import com.artify.generation.Finals;
import com.artify.generation.Generation;
import com.artify.generation.Generations;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets right what the monitor finds at a paid line, where nobody needs to decide anything: begins
 * what was never begun, takes over what has ended without the line, makes a lost file again.
 */
@Component
class LineMending {
    private static final Logger log = LoggerFactory.getLogger(LineMending.class);

    private final OrderRepository orders;
    private final OrderLineRepository lines;
    private final LineCourse course;
    private final FinalListener endings;
    private final Finals finals;
    private final Generations generations;
    private final LineJournal journal;
    private final OrderAlerts alerts;
    private final Clock clock;

    LineMending(
            OrderRepository orders,
            OrderLineRepository lines,
            LineCourse course,
            FinalListener endings,
            Finals finals,
            Generations generations,
            LineJournal journal,
            OrderAlerts alerts,
            Clock clock) {
        this.orders = orders;
        this.lines = lines;
        this.course = course;
        this.endings = endings;
        this.finals = finals;
        this.generations = generations;
        this.journal = journal;
        this.alerts = alerts;
        this.clock = clock;
    }

    /** Tries once; what does not help becomes an alert at the monitor's next look. */
    @Transactional
    public void mend(OrderAlerts.Suspect suspect) {
        lines.findByShopIdAndId(suspect.shop(), suspect.line())
                .ifPresent(line -> {
                    boolean tried =
                            switch (suspect.kind()) {
                                case NOT_BEGUN -> begin(line);
                                case LOST -> takeOver(line);
                                case FILE_MISSING -> makeAgain(line);
                                // A worker has it, or the sweeper gives it to one.
                                case OVERDUE -> false;
                            };
                    if (tried) {
                        log.warn(
                                "a paid line of {} was {} and is mended",
                                suspect.shop(),
                                suspect.kind());
                        alerts.mended(suspect, clock.instant());
                    }
                });
    }

    private boolean begin(OrderLine line) {
        Optional<Order> paid =
                orders.findByShopIdAndId(line.shop(), line.orderId()).filter(Order::paid);
        paid.ifPresent(order -> course.start(order, line));
        return paid.isPresent();
    }

    private boolean takeOver(OrderLine line) {
        Optional<Generation> ended = present(line);
        ended.ifPresent(found -> endings.move(line, found));
        return ended.isPresent() || begin(line);
    }

    private boolean makeAgain(OrderLine line) {
        Optional<Generation> present = present(line).filter(found -> found.status().ended());
        present.ifPresent(found -> {
            Generation next = finals.remake(found, Finals.Seed.SAME);
            line.make(line.preview().orElseThrow(), next.id(), clock.instant());
            journal.save(List.of(line));
        });
        return present.isPresent() || begin(line);
    }

    private Optional<Generation> present(OrderLine line) {
        return line.finalGeneration().flatMap(id -> generations.find(line.shop(), id));
    }
}
