package com.artify.generation;

import com.artify.base.jobs.RetryLaterException;
import com.artify.usage.Budgets;
import com.artify.usage.Quotas;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a preview share what an equal one gets: its art, or the reason why there is none. While the
 * other is being made it comes again; where the other was only unwanted it is made for itself, and
 * drawn from quota and budget then.
 */
@Component
class EqualArt {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final GenerationRepository generations;
    private final Quotas quotas;
    private final Budgets budgets;
    private final Estimates estimates;

    EqualArt(
            GenerationRepository generations, Quotas quotas, Budgets budgets, Estimates estimates) {
        this.generations = generations;
        this.quotas = quotas;
        this.budgets = budgets;
        this.estimates = estimates;
    }

    /** The generation whose art this one takes, once it has any. */
    Optional<Generation> source(Generation generation) {
        Optional<Generation> equal =
                generation
                        .cachedFromId()
                        .flatMap(id -> generations.findByShopIdAndId(generation.shop(), id));
        if (equal.filter(EqualArt::underWay).isPresent()) {
            throw new RetryLaterException(PAUSE, "an equal preview is being made");
        }
        return equal;
    }

    /** Why an equal generation came to nothing, if this one would for the same reason. */
    static Optional<ArtResult> failure(Generation equal) {
        return equal.failure()
                .filter(code ->
                        switch (code) {
                            case CANCELLED, EXPIRED, PHOTO_MISSING -> false;
                            default -> true;
                        })
                .map(code -> new ArtResult.Failed(code, "as the equal generation " + equal.id()));
    }

    /**
     * Draws a preview that was to cost nothing from quota and budget; false if they are used up.
     */
    @Transactional
    public boolean charge(Generation generation) {
        if (generation.quotaReserved()) {
            return true;
        }
        Generation current =
                generations.findByShopIdAndId(generation.shop(), generation.id()).orElseThrow();
        if (current.quotaReserved() || current.status().ended()) {
            return true;
        }
        long estimate = estimates.preview(current.recipe(), current.print());
        if (!budgets.admits(current.shop(), estimate) || !quotas.reservePreview(current.shop())) {
            return false;
        }
        generations.save(current.reserved().estimated(estimate));
        return true;
    }

    private static boolean underWay(Generation equal) {
        return !equal.status().ended() && equal.artKey().isEmpty();
    }
}
