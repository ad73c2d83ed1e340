package com.artify.base.jobs;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Depth of the queue and age of its oldest job as gauges. There is one queue for all machines, so
 * every machine reports the same numbers: take their maximum, not their sum.
 */
@Component
class QueueMeters {
    /** One scrape reads many gauges, and one look at the queue does for all of them. */
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final MeterRegistry meters;
    private final QueueState queue;
    private final ObjectProvider<JobHandler> handlers;
    private final Clock clock;
    private Map<String, QueueState.Waiting> seen = Map.of();
    private Instant seenAt = Instant.MIN;

    QueueMeters(
            MeterRegistry meters,
            QueueState queue,
            ObjectProvider<JobHandler> handlers,
            Clock clock) {
        this.meters = meters;
        this.queue = queue;
        this.handlers = handlers;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void register() {
        register(handlers.stream().map(handler -> handler.job().name()).toList());
    }

    void register(List<String> jobs) {
        for (String job : jobs) {
            Gauge.builder("artify.queue.depth", () -> of(job, QueueState.Waiting::depth))
                    .description("Jobs that are due and wait for a worker")
                    .tag("job", job)
                    .register(meters);
            TimeGauge.builder(
                            "artify.queue.oldest.age",
                            () -> of(job, waiting -> waiting.oldest().toMillis()),
                            TimeUnit.MILLISECONDS)
                    .description("How long the job that waits longest has been due")
                    .tag("job", job)
                    .register(meters);
        }
    }

    private double of(String job, ToDoubleFunction<QueueState.Waiting> measure) {
        QueueState.Waiting waiting = seen().get(job);
        return waiting == null ? 0 : measure.applyAsDouble(waiting);
    }

    private synchronized Map<String, QueueState.Waiting> seen() {
        Instant now = clock.instant();
        if (seenAt.isBefore(now.minus(FRESH))) {
            seen = queue.now();
            seenAt = now;
        }
        return seen;
    }
}
