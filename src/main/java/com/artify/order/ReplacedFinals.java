package com.artify.order;

import com.artify.generation.FinalReplaced;
import com.artify.generation.Generation;
import com.artify.generation.GenerationStatus;
import com.artify.generation.Generations;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Points an order line to the final that review put into its place. */
@Component
class ReplacedFinals {
    private final OrderLineRepository lines;
    private final LineJournal journal;
    private final Generations generations;
    private final Clock clock;

    ReplacedFinals(
            OrderLineRepository lines, LineJournal journal, Generations generations, Clock clock) {
        this.lines = lines;
        this.journal = journal;
        this.generations = generations;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(FinalReplaced event) {
        lines.findByShopIdAndId(event.shop(), event.orderLineId())
                .filter(line -> line.finalGeneration().filter(event.earlier()::equals).isPresent())
                .ifPresent(line -> point(line, event));
    }

    private void point(OrderLine line, FinalReplaced event) {
        Instant now = clock.instant();
        line.make(line.preview().orElseThrow(), event.now(), now);
        Optional<Generation> made = generations.find(line.shop(), event.now());
        if (made.filter(one -> one.status() == GenerationStatus.COMPLETED).isPresent()) {
            line.ready(now);
        }
        journal.save(List.of(line));
    }
}
