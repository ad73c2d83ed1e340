package com.artify.generation;

import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.engine.ModelChoice;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Persistable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One request to a provider, written down before it is sent. Price in micro-dollars.
 *
 * @param ticket under which a provider's queue took the work
 * @param takenUp how often another worker took it up by its ticket
 */
@Table("generation_attempts")
record Attempt(
        @Id UUID id,
        ShopDomain shopId,
        UUID generationId,
        int number,
        String provider,
        String model,
        long priceMicros,
        @Nullable AttemptOutcome outcome,
        @Nullable String detail,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String ticket,
        int takenUp,
        AttemptPurpose purpose)
        implements Persistable<UUID> {
    static Attempt begin(
            Generation generation,
            int number,
            AttemptPurpose purpose,
            ModelChoice asked,
            long priceMicros,
            Instant now) {
        return new Attempt(
                Ids.next(),
                generation.shop(),
                generation.id(),
                number,
                asked.provider(),
                asked.model(),
                priceMicros,
                null,
                null,
                now,
                null,
                null,
                0,
                purpose);
    }

    /** Handed in under a ticket; {@code times} others took it up since. */
    Attempt handedIn(String under, int times) {
        return new Attempt(
                id,
                shopId,
                generationId,
                number,
                provider,
                model,
                priceMicros,
                outcome,
                detail,
                startedAt,
                endedAt,
                under,
                times,
                purpose);
    }

    /** With what the provider says that it charged, in place of its list price. */
    Attempt charged(Optional<Long> billedMicros) {
        return new Attempt(
                id,
                shopId,
                generationId,
                number,
                provider,
                model,
                billedMicros.orElse(priceMicros),
                outcome,
                detail,
                startedAt,
                endedAt,
                ticket,
                takenUp,
                purpose);
    }

    Attempt end(AttemptOutcome how, @Nullable String why, Instant now) {
        return new Attempt(
                id,
                shopId,
                generationId,
                number,
                provider,
                model,
                priceMicros,
                how,
                why,
                startedAt,
                now,
                ticket,
                takenUp,
                purpose);
    }

    ModelChoice asked() {
        return new ModelChoice(provider, model);
    }

    boolean open() {
        return outcome == null;
    }

    /** What the attempt cost: nothing where the provider surely did no work. */
    long costMicros() {
        return outcome == AttemptOutcome.SUCCEEDED || outcome == AttemptOutcome.UNKNOWN
                ? priceMicros
                : 0;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return open();
    }
}
