package com.artify.generation;

import com.artify.base.ShopDomain;
import com.artify.engine.ArtOutcome;
import com.artify.engine.ModelChoice;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of what was asked of providers: each attempt is committed before it is sent. */
@Component
@Transactional
class Attempts {
    static final String DIED = "the worker died";
    private static final int LONGEST_TICKET = 1_000;
    private static final int TIMES_TAKEN_UP = 5;

    private final AttemptRepository attempts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attempts(AttemptRepository attempts, ApplicationEventPublisher events, Clock clock) {
        this.attempts = attempts;
        this.events = events;
        this.clock = clock;
    }

    List<Attempt> of(ShopDomain shop, UUID generation) {
        return attempts.findByShopIdAndGenerationIdOrderByNumber(shop, generation);
    }

    Attempt begin(Generation generation, ModelChoice asked, long priceMicros) {
        return begin(generation, AttemptPurpose.PAINT, asked, priceMicros);
    }

    Attempt beginEnlarging(Generation generation, ModelChoice asked, long priceMicros) {
        return begin(generation, AttemptPurpose.ENLARGE, asked, priceMicros);
    }

    private Attempt begin(
            Generation generation, AttemptPurpose purpose, ModelChoice asked, long priceMicros) {
        int number = of(generation.shop(), generation.id()).size() + 1;
        return attempts.save(
                Attempt.begin(generation, number, purpose, asked, priceMicros, clock.instant()));
    }

    void end(Attempt attempt, AttemptOutcome outcome, @Nullable String detail) {
        Attempt closed = attempts.save(attempt.end(outcome, detail, clock.instant()));
        events.publishEvent(new GenerationMeters.Closed(closed));
    }

    /** Writes down the ticket under which a queue took the work of an open attempt. */
    void keep(Attempt attempt, String ticket) {
        if (ticket.isBlank() || ticket.length() > LONGEST_TICKET) {
            throw new IllegalArgumentException("a ticket of " + ticket.length() + " characters");
        }
        attempts.writeTicket(attempt.shopId(), attempt.id(), ticket, attempt.takenUp());
    }

    /**
     * What a worker that died had handed in at a queue; its ticket is good for one more worker
     * then.
     */
    Optional<Attempt> takeUp(Generation generation) {
        return takeUp(generation, AttemptPurpose.PAINT);
    }

    Optional<Attempt> takeUp(Generation generation, AttemptPurpose purpose) {
        return open(generation, purpose)
                .flatMap(attempt ->
                        Optional.ofNullable(attempt.ticket())
                                .map(ticket -> takenUp(attempt, ticket)));
    }

    private Attempt takenUp(Attempt attempt, String ticket) {
        Attempt again = attempt.handedIn(ticket, attempt.takenUp() + 1);
        attempts.writeTicket(again.shopId(), again.id(), ticket, again.takenUp());
        return again;
    }

    /**
     * Closes what a dead worker left open: as succeeded if its art is in the store, else as
     * unknown; but what can be fetched by its ticket stays open, unless its picture is what kills
     * workers.
     */
    void closeOpen(Generation generation, boolean artIsStored) {
        closeOpen(generation, AttemptPurpose.PAINT, artIsStored);
    }

    void closeOpen(Generation generation, AttemptPurpose purpose, boolean pictureIsStored) {
        open(generation, purpose)
                .filter(attempt ->
                        pictureIsStored
                                || attempt.ticket() == null
                                || attempt.takenUp() >= TIMES_TAKEN_UP)
                .ifPresent(attempt ->
                        end(
                                attempt,
                                pictureIsStored ? AttemptOutcome.SUCCEEDED : AttemptOutcome.UNKNOWN,
                                DIED));
    }

    /** Why no other attempt is allowed after those that were made; empty if one is. */
    Optional<String> forbidden(Generation generation) {
        return AttemptPolicy.forbids(
                generation.type(),
                of(generation, AttemptPurpose.PAINT),
                generation.recipe().choices().size());
    }

    /** Closes an attempt that failed, and says what follows. */
    AttemptPolicy.Next fail(
            Generation generation,
            Attempt attempt,
            ArtOutcome.Failed failure,
            AttemptPolicy.Round round) {
        end(attempt, AttemptOutcome.of(failure), failure.reason());
        return AttemptPolicy.after(
                failure,
                generation.type(),
                of(generation, AttemptPurpose.PAINT),
                round,
                ThreadLocalRandom.current().nextDouble());
    }

    /** What the generation's attempts cost together, in micro-dollars. */
    long cost(Generation generation) {
        return of(generation.shop(), generation.id()).stream().mapToLong(Attempt::costMicros).sum();
    }

    /** Whose art it is; empty where another generation's art was taken. */
    Optional<ModelChoice> maker(Generation generation) {
        return of(generation, AttemptPurpose.PAINT).stream()
                .filter(attempt -> attempt.outcome() == AttemptOutcome.SUCCEEDED)
                .map(Attempt::asked)
                .findFirst();
    }

    /** Whether anything was asked for it, however that ended. */
    boolean made(Generation generation, AttemptPurpose purpose) {
        return !of(generation, purpose).isEmpty();
    }

    private Optional<Attempt> open(Generation generation, AttemptPurpose purpose) {
        return of(generation, purpose).stream().filter(Attempt::open).findFirst();
    }

    private List<Attempt> of(Generation generation, AttemptPurpose purpose) {
        return of(generation.shop(), generation.id()).stream()
                .filter(attempt -> attempt.purpose() == purpose)
                .toList();
    }

    static boolean died(Attempt attempt) {
        return attempt.outcome() == AttemptOutcome.UNKNOWN && DIED.equals(attempt.detail());
    }
}
