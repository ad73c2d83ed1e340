package com.artify.order;

import com.artify.base.Changes;
import com.artify.generation.FinalReplaced;
import com.artify.generation.Generation;
import com.artify.generation.GenerationStatus;
import com.artify.generation.Generations;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Points an order line to the final that review put into its place. */
@Component
class ReplacedFinals {
    private final OrderLineRepository lines;
    private final OrderRepository orders;
    private final Generations generations;
    private final Changes changes;
    private final Clock clock;

    ReplacedFinals(
            OrderLineRepository lines,
            OrderRepository orders,
            Generations generations,
            Changes changes,
            Clock clock) {
        this.lines = lines;
        this.orders = orders;
        this.generations = generations;
        this.changes = changes;
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
        lines.save(line);
        orders.findByShopIdAndId(line.shop(), line.orderId())
                .ifPresent(order ->
                        changes.announce(
                                new Changes.Change(line.shop(), "order", order.uuid().toString())));
    }
}
