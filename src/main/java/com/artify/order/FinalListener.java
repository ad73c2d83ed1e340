package com.artify.order;

import com.artify.generation.Generation;
import com.artify.generation.GenerationEnded;
import com.artify.generation.GenerationStatus;
import com.artify.generation.GenerationType;
import com.artify.generation.Generations;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves an order line on when its final ends, in the final's own transaction. */
@Component
class FinalListener {
    private final OrderLineRepository lines;
    private final LineJournal journal;
    private final Generations generations;
    private final Clock clock;

    FinalListener(
            OrderLineRepository lines, LineJournal journal, Generations generations, Clock clock) {
        this.lines = lines;
        this.journal = journal;
        this.generations = generations;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(GenerationEnded event) {
        if (event.type() != GenerationType.FINAL) {
            return;
        }
        Optional<OrderLine> line =
                event.orderLineId().flatMap(id -> lines.findByShopIdAndId(event.shop(), id));
        Optional<Generation> ended = generations.find(event.shop(), event.id());
        if (line.flatMap(OrderLine::finalGeneration).filter(event.id()::equals).isPresent()
                && ended.isPresent()) {
            move(line.get(), ended.get());
        }
    }

    /** Moves a line that is said to be making to where its ended final leads. */
    void move(OrderLine line, Generation ended) {
        Instant now = clock.instant();
        if (line.state() != LineState.MAKING) {
            return;
        }
        if (ended.status() == GenerationStatus.COMPLETED) {
            line.ready(now);
        } else {
            line.needsAttention(LineReason.FINAL_FAILED, now);
        }
        journal.save(List.of(line));
    }
}
