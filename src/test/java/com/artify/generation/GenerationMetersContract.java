package com.artify.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.engine.ArtOutcome;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What can be watched of generations and of their providers. */
abstract class GenerationMetersContract extends GenerationSteps {
    @Autowired private MeterRegistry meters;

    @Test
    void whatAPreviewTookWaitedForAndCostIsMeasured() {
        double cost = cost();
        long attempts = attempts("succeeded");
        long completed = ended("completed");

        finished(admitted(wish(upload())));

        await().untilAsserted(() -> {
            assertThat(cost()).isGreaterThan(cost + 0.0339);
            assertThat(attempts("succeeded")).isGreaterThan(attempts);
            assertThat(ended("completed")).isGreaterThan(completed);
            assertThat(meters.get("artify.generation.wait").tag("type", "preview").timer().count())
                    .isPositive();
        });
    }

    @Test
    void aRefusalCountsAsOneAndCostsNothing() {
        long refused = attempts("refused");
        long ended = ended("refused");
        prompt(request -> new ArtOutcome.Refused("not this one"));

        finished(admitted(wish(upload())));

        await().untilAsserted(() -> {
            assertThat(attempts("refused")).isGreaterThan(refused);
            assertThat(ended("refused")).isGreaterThan(ended);
        });
    }

    private double cost() {
        return meters.find("artify.provider.cost").counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    private long attempts(String outcome) {
        return count("artify.provider.attempts", outcome);
    }

    private long ended(String outcome) {
        return count("artify.generation.duration", outcome);
    }

    private long count(String name, String outcome) {
        return meters.find(name).tag("outcome", outcome).timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }
}
