package com.artify.generation;

import com.artify.base.Changes;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.usage.Quotas;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Starts and stops the finals of paid order lines. A final is never refused for quota. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Finals {
    private final GenerationRepository generations;
    private final Dispatcher dispatcher;
    private final Lifecycle lifecycle;
    private final Quotas quotas;
    private final Changes changes;
    private final Clock clock;

    Finals(
            GenerationRepository generations,
            Dispatcher dispatcher,
            Lifecycle lifecycle,
            Quotas quotas,
            Changes changes,
            Clock clock) {
        this.generations = generations;
        this.dispatcher = dispatcher;
        this.lifecycle = lifecycle;
        this.quotas = quotas;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Starts the final of an order line with the recipe of the preview that the shopper approved,
     * or answers the one that was already started for the line.
     *
     * @param preview a completed preview of the same shop
     */
    public Generation start(Generation preview, String shopifyOrderId, long orderLine) {
        Optional<Generation> present = generations.findFinal(preview.shop(), orderLine);
        if (present.isPresent()) {
            return present.get();
        }
        Generation made =
                new Generation(
                                Ids.next(),
                                preview.shop(),
                                preview.subject(),
                                preview.recipe(),
                                preview.print(),
                                preview.uploadId(),
                                preview.photoKey().value(),
                                GenerationType.FINAL,
                                preview.moderation(),
                                clock.instant())
                        .paidBy(preview.id(), shopifyOrderId, orderLine);
        quotas.countFinal(preview.shop());
        Generation saved = generations.save(made);
        dispatcher.dispatch(preview.shop());
        changes.announce(new Changes.Change(preview.shop(), "generation", saved.id().toString()));
        return saved;
    }

    /** Stops a final that is not ready yet; a finished one is kept. */
    public void cancel(ShopDomain shop, UUID id) {
        generations
                .findByShopIdAndId(shop, id)
                .ifPresent(found ->
                        lifecycle.fail(
                                found.id(), FailureCode.CANCELLED, "the order was cancelled"));
    }
}
