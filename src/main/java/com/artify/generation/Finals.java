package com.artify.generation;

import com.artify.base.Changes;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.usage.Quotas;
import java.security.SecureRandom;
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
    private final Estimates estimates;
    private final Changes changes;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** Whether a final that is made again begins with the same noise. */
    public enum Seed {
        /** The same picture once more. */
        SAME,
        /** Another picture of the same style. */
        NEW
    }

    Finals(
            GenerationRepository generations,
            Dispatcher dispatcher,
            Lifecycle lifecycle,
            Quotas quotas,
            Estimates estimates,
            Changes changes,
            Clock clock) {
        this.generations = generations;
        this.dispatcher = dispatcher;
        this.lifecycle = lifecycle;
        this.quotas = quotas;
        this.estimates = estimates;
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
        return begin(
                copy(preview, preview.subject(), preview.recipe())
                        .paidBy(preview.id(), shopifyOrderId, orderLine));
    }

    /**
     * Makes a line's final again; the files of the present one stay.
     *
     * @param present a final of an order line that has ended, completed or failed
     */
    public Generation remake(Generation present, Seed seed) {
        Recipe recipe =
                switch (seed) {
                    case SAME -> present.recipe();
                    case NEW -> present.recipe().reseeded(random.nextLong(Long.MAX_VALUE));
                };
        return remake(present, present.subject(), recipe);
    }

    /** Makes a line's final again by another recipe; the files of the present one stay. */
    Generation remake(Generation present, Subject subject, Recipe recipe) {
        supersede(present);
        return begin(
                copy(present, subject, recipe)
                        .paidBy(
                                present.previewId().orElseThrow(),
                                present.orderId().orElseThrow(),
                                present.orderLineId().orElseThrow()));
    }

    /**
     * Makes an earlier final that completed the one of its line again; the present one gives way,
     * and is stopped if it is not ready yet.
     */
    public void reinstate(Generation earlier) {
        long line = earlier.orderLineId().orElseThrow();
        generations
                .findFinal(earlier.shop(), line)
                .ifPresent(present -> {
                    supersede(present);
                    lifecycle.fail(
                            present.id(), FailureCode.CANCELLED, "an earlier final was preferred");
                });
        earlier.reinstate(clock.instant());
        announce(generations.save(earlier));
    }

    private void supersede(Generation present) {
        present.supersede(clock.instant());
        announce(generations.save(present));
    }

    private Generation copy(Generation source, Subject subject, Recipe recipe) {
        return new Generation(
                Ids.next(),
                source.shop(),
                subject,
                recipe,
                source.print(),
                source.uploadId(),
                source.photoKey().value(),
                GenerationType.FINAL,
                source.moderation(),
                clock.instant());
    }

    private Generation begin(Generation made) {
        quotas.countFinal(made.shop());
        long estimate = estimates.finished(made.shop(), made.recipe(), made.print());
        Generation saved = generations.save(made.reserved().estimated(estimate));
        dispatcher.dispatch(made.shop());
        announce(saved);
        return saved;
    }

    private void announce(Generation generation) {
        changes.announce(
                new Changes.Change(generation.shop(), "generation", generation.id().toString()));
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
