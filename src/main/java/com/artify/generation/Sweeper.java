package com.artify.generation;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.AcrossShops;
import com.artify.base.jobs.RecurringJob;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds what neither side finished: backlogs whose dispatch was lost, generations at work that no
 * job knows any more, previews that nobody waits for.
 */
@Component
@AcrossShops("the sweeper walks all shops")
class Sweeper implements RecurringJob {
    private static final Duration LOST = Duration.ofMinutes(1);

    private final GenerationRepository generations;
    private final Dispatcher dispatcher;
    private final Lifecycle lifecycle;
    private final GenerationSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Sweeper(
            GenerationRepository generations,
            Dispatcher dispatcher,
            Lifecycle lifecycle,
            GenerationSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.generations = generations;
        this.dispatcher = dispatcher;
        this.lifecycle = lifecycle;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "generation-sweeper";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        for (Generation stale :
                generations.findStalePreviews(now.minus(settings.previewPatience()))) {
            lifecycle.fail(stale.id(), FailureCode.EXPIRED, "nobody began it in time");
        }
        for (Generation lost : generations.findHandedOverBefore(now.minus(LOST))) {
            transaction.executeWithoutResult(status -> dispatcher.enqueue(lost.type(), lost.id()));
        }
        for (String shop : generations.findShopsAtWork()) {
            transaction.executeWithoutResult(status -> dispatcher.dispatch(new ShopDomain(shop)));
        }
    }
}
