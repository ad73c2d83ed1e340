package com.artify.generation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Counts and times generations and what is asked of providers, once it is committed. */
@Component
class GenerationMeters {
    private static final Duration[] BOUNDS = {
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(2),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        Duration.ofMinutes(1),
        Duration.ofMinutes(2),
        Duration.ofMinutes(5),
        Duration.ofMinutes(15),
    };
    private static final double MICROS = 1_000_000;

    private final MeterRegistry meters;

    GenerationMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    /** A generation as it ended. */
    record Ended(Generation generation) {}

    /** An attempt as it was closed. */
    record Closed(Attempt attempt) {}

    @TransactionalEventListener(fallbackExecution = true)
    void count(Ended ended) {
        Generation generation = ended.generation();
        Course course = generation.course();
        String type = word(generation.type());
        timer("artify.generation.duration", "From admission to the end of a generation")
                .tag("type", type)
                .tag(
                        "outcome",
                        generation.failure().map(GenerationMeters::word).orElse("completed"))
                .register(meters)
                .record(between(generation.createdAt(), course.completedAt()));
        if (course.startedAt() != null) {
            timer("artify.generation.wait", "From admission to the begin of the work")
                    .tag("type", type)
                    .register(meters)
                    .record(between(generation.createdAt(), course.startedAt()));
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void count(Closed closed) {
        Attempt attempt = closed.attempt();
        timer("artify.provider.attempts", "Requests to providers")
                .tag("provider", attempt.provider())
                .tag("model", attempt.model())
                .tag("outcome", attempt.outcome() == null ? "open" : word(attempt.outcome()))
                .register(meters)
                .record(between(attempt.startedAt(), attempt.endedAt()));
        Counter.builder("artify.provider.cost")
                .description("What providers charge, in dollars")
                .baseUnit("dollars")
                .tag("provider", attempt.provider())
                .tag("model", attempt.model())
                .register(meters)
                .increment(attempt.costMicros() / MICROS);
    }

    private static Timer.Builder timer(String name, String description) {
        return Timer.builder(name).description(description).serviceLevelObjectives(BOUNDS);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Duration between(Instant from, @Nullable Instant to) {
        return to == null || to.isBefore(from) ? Duration.ZERO : Duration.between(from, to);
    }
}
