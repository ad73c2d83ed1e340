package com.artify.base.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.testing.ArtifyTest;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the queue tells those who watch it. */
@ArtifyTest
abstract class QueueMetersContract {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Job job = new Job("watched-" + UUID.randomUUID(), Lane.LONG);

    private final Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Autowired private Jobs jobs;
    @Autowired private JdbcClient jdbc;
    @Autowired private ObjectProvider<JobHandler> handlers;

    /** Three hours from now, so that no worker takes what the watcher sees as due. */
    @BeforeEach
    void watch() {
        Clock later = Clock.fixed(start.plus(Duration.ofHours(3)), ZoneOffset.UTC);
        new QueueMeters(meters, new QueueState(jdbc, later), handlers, later)
                .register(List.of(job.name()));
    }

    @Test
    void jobsThatAreDueAreCountedWithTheAgeOfTheOldest() {
        jobs.enqueue(job, "a", start.plus(Duration.ofHours(1)));
        jobs.enqueue(job, "b", start.plus(Duration.ofHours(2)));
        jobs.enqueue(job, "later", start.plus(Duration.ofHours(4)));

        assertThat(gauge("artify.queue.depth")).isEqualTo(2);
        assertThat(gauge("artify.queue.oldest.age")).isEqualTo(2 * 3600);
    }

    @Test
    void anEmptyQueueHasNoDepthAndNoAge() {
        assertThat(gauge("artify.queue.depth")).isZero();
        assertThat(gauge("artify.queue.oldest.age")).isZero();
    }

    private double gauge(String name) {
        return meters.get(name).tag("job", job.name()).gauge().value();
    }
}
