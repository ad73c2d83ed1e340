package com.artify.order;

import com.artify.base.jobs.RecurringJob;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds every paid line to the promise that it has a final, a stated reason or an alert: raises an
 * alert where it has neither of the others, and resolves those whose cause is gone.
 */
@Component
class CompletenessMonitor implements RecurringJob {
    /** How long payment and making may disagree while messages are under way. */
    private static final Duration GRACE = Duration.ofMinutes(5);

    private static final Duration LONGEST_MAKING = Duration.ofMinutes(30);

    private final OrderAlerts alerts;
    private final Clock clock;

    CompletenessMonitor(OrderAlerts alerts, Clock clock) {
        this.alerts = alerts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "order-completeness";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    @Transactional
    public void run() {
        Instant now = clock.instant();
        alerts.check(now, now.minus(GRACE), now.minus(LONGEST_MAKING));
    }
}
