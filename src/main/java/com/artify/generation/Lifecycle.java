package com.artify.generation;

import com.artify.base.Changes;
import com.artify.engine.ModelChoice;
import com.artify.storage.ObjectKey;
import com.artify.style.Styles;
import com.artify.usage.Quotas;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The transactions of a generation at work. Each begins with the row as it is now, so that a
 * generation that was cancelled meanwhile stays so; when one ends, the shop's next is handed over
 * in the same transaction.
 */
@Component
@Transactional
class Lifecycle {
    private final GenerationRepository generations;
    private final Attempts attempts;
    private final Dispatcher dispatcher;
    private final Quotas quotas;
    private final Styles styles;
    private final Changes changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Lifecycle(
            GenerationRepository generations,
            Attempts attempts,
            Dispatcher dispatcher,
            Quotas quotas,
            Styles styles,
            Changes changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.generations = generations;
        this.attempts = attempts;
        this.dispatcher = dispatcher;
        this.quotas = quotas;
        this.styles = styles;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The generation ready to be worked on, or empty if there is nothing left to do, or its shop
     * has uninstalled the app.
     */
    Optional<Generation> begin(UUID id) {
        Optional<Generation> begun = generations.start(id, clock.instant());
        begun.ifPresent(this::announce);
        return begun;
    }

    /** Writes down that the art is stored; empty if the generation has ended meanwhile. */
    Optional<Generation> painted(Generation generation, StoredArt art) {
        return whileRunning(generation, current -> paint(current, art));
    }

    private void paint(Generation generation, StoredArt art) {
        generation.painted(
                art.key(),
                art.width(),
                art.height(),
                art.maker(),
                attempts.cost(generation),
                clock.instant());
        quotas.addStorage(generation.shop(), art.newBytes());
    }

    Optional<Generation> startUpscale(Generation generation) {
        return whileRunning(generation, current -> current.startUpscale(clock.instant()));
    }

    /**
     * What is unwritten of the art is written too; its attempt is closed even where the preview is
     * no longer wanted.
     */
    void completePreview(
            Generation generation,
            Optional<ArtResult.Unwritten> unwritten,
            ObjectKey preview,
            ObjectKey thumb,
            long bytes) {
        unwritten.ifPresent(made -> attempts.end(made.attempt(), AttemptOutcome.SUCCEEDED, null));
        whileRunning(
                generation,
                current -> {
                    unwritten.ifPresent(made -> paint(current, made.art()));
                    current.completePreview(preview, thumb, clock.instant());
                    styles.countUse(current.shop(), current.subject().styleId());
                    quotas.addStorage(current.shop(), bytes);
                });
    }

    /** What enlarging cost is known by now too; in micro-dollars. */
    void completeFinal(Generation generation, StoredPrint print, long costMicros) {
        whileRunning(
                generation,
                current -> {
                    current.completeFinal(
                            print.file(),
                            print.thumb(),
                            print.width(),
                            print.height(),
                            print.fileBytes(),
                            costMicros,
                            clock.instant());
                    quotas.addStorage(current.shop(), print.fileBytes() + print.thumbBytes());
                });
    }

    /** Ends a generation without a picture; what already ended stays as it is. */
    void fail(UUID id, FailureCode code, String message) {
        generations
                .findById(id)
                .filter(found -> !found.status().ended())
                .ifPresent(generation -> {
                    generation.fail(code, message, clock.instant());
                    if (generation.quotaReserved()) {
                        quotas.giveBack(generation.shop(), generation.createdAt());
                    }
                    saved(generation);
                });
    }

    private Optional<Generation> whileRunning(Generation generation, Consumer<Generation> change) {
        return generations
                .findByShopIdAndId(generation.shop(), generation.id())
                .filter(current -> current.status() == GenerationStatus.PROCESSING)
                .map(current -> {
                    change.accept(current);
                    return saved(current);
                });
    }

    private Generation saved(Generation generation) {
        Generation saved = generations.save(generation);
        if (saved.status().ended()) {
            events.publishEvent(
                    new GenerationEnded(
                            saved.shop(), saved.id(), saved.type(), saved.orderLineId()));
            events.publishEvent(new GenerationMeters.Ended(saved));
            dispatcher.dispatch(saved.shop());
        }
        announce(saved);
        return saved;
    }

    private void announce(Generation generation) {
        changes.announce(
                new Changes.Change(generation.shop(), "generation", generation.id().toString()));
    }

    /** Art in the store; {@code newBytes} is 0 where another generation's art is used. */
    record StoredArt(ObjectKey key, int width, int height, ModelChoice maker, long newBytes) {}

    /** A print file with its thumbnail in the store; measures in pixels. */
    record StoredPrint(
            ObjectKey file,
            ObjectKey thumb,
            int width,
            int height,
            long fileBytes,
            long thumbBytes) {}
}
