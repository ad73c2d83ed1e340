package com.artify.order;

import com.artify.base.jobs.RecurringJob;
import com.artify.order.OrderAlerts.Looks;
import com.artify.order.OrderAlerts.Suspect;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Holds every paid line to the promise that it has a final, a stated reason or an alert: mends what
 * has neither where it can, raises an alert where that did not help, and resolves those whose cause
 * is gone.
 */
@Component
class CompletenessMonitor implements RecurringJob {
    private static final Logger log = LoggerFactory.getLogger(CompletenessMonitor.class);

    /** How long payment and making may disagree while messages are under way. */
    private static final Duration GRACE = Duration.ofMinutes(5);

    private static final Duration LONGEST_MAKING = Duration.ofMinutes(15);

    /** A line that needs mending again so soon is for people to look at. */
    private static final Duration LATELY = Duration.ofHours(24);

    private final OrderAlerts alerts;
    private final LineMending mending;
    private final Clock clock;

    CompletenessMonitor(OrderAlerts alerts, LineMending mending, Clock clock) {
        this.alerts = alerts;
        this.mending = mending;
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
    public void run() {
        Instant now = clock.instant();
        Looks looks =
                new Looks(now, now.minus(GRACE), now.minus(LONGEST_MAKING), now.minus(LATELY));
        alerts.suspects(looks).stream().filter(line -> !line.mended()).forEach(this::mend);
        alerts.check(looks);
    }

    /** One line that cannot be mended keeps none of the others from it. */
    private void mend(Suspect suspect) {
        try {
            mending.mend(suspect);
        } catch (RuntimeException e) {
            log.warn("a paid line of {} could not be mended", suspect.shop(), e);
        }
    }
}
