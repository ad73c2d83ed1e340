package com.artify.shopify.webhooks;

import com.artify.base.jobs.RecurringJob;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets events, whose payloads hold customers' data, once nobody can need them: long after
 * Shopify's last repetition, and for failed ones after operators had time to look.
 */
@Component
class WebhookRetention implements RecurringJob {
    private static final Map<WebhookStatus, Duration> KEPT =
            Map.of(
                    WebhookStatus.PROCESSED, Duration.ofDays(7),
                    WebhookStatus.IGNORED, Duration.ofDays(7),
                    WebhookStatus.DEAD, Duration.ofDays(60));

    private final WebhookEvents events;
    private final Clock clock;

    WebhookRetention(WebhookEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "webhook-retention";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        KEPT.forEach((status, kept) -> events.deleteBefore(clock.instant().minus(kept), status));
    }
}
