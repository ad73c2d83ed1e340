package com.artify.base.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import liquibase.integration.spring.SpringLiquibase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** When a job that failed comes back, by a clock that only the test moves. */
class RetryTest {
    private static final Duration PAUSE = Duration.ofMinutes(7);
    private static final Duration MOMENT = Duration.ofMillis(1);

    @TempDir private Path folder;
    private final SettableClock clock = new SettableClock();
    private final List<Instant> runs = new ArrayList<>();
    private final List<Throwable> givenUp = new ArrayList<>();
    private DriverManagerDataSource database;

    @BeforeEach
    void createTables() throws Exception {
        clock.set(Instant.parse("2026-01-01T00:00:00Z"));
        database =
                new DriverManagerDataSource(
                        "jdbc:sqlite:%s?journal_mode=WAL&busy_timeout=30000"
                                .formatted(folder.resolve("jobs.db")));
        SpringLiquibase schema = new SpringLiquibase();
        schema.setDataSource(database);
        schema.setChangeLog("classpath:db/changelog.yaml");
        schema.setResourceLoader(new DefaultResourceLoader());
        schema.afterPropertiesSet();
    }

    @Test
    void aJobComesBackAfterThePauseThatItAskedForAndNotBefore() {
        ManualScheduler scheduler = scheduled(new RetryLaterException(PAUSE, "the provider"));
        Instant first = clock.now();
        scheduler.runAnyDueExecutions();
        scheduler.tick(PAUSE.minus(MOMENT));
        scheduler.runAnyDueExecutions();
        assertThat(runs).containsExactly(first);

        scheduler.tick(MOMENT);
        scheduler.runAnyDueExecutions();
        assertThat(runs).containsExactly(first, first.plus(PAUSE));
    }

    @Test
    void theWaitingJobOutlivesTheProcess() {
        scheduled(new RetryLaterException(PAUSE, "the provider")).runAnyDueExecutions();
        ManualScheduler restarted = scheduler(new RetryLaterException(PAUSE, "the provider"));
        restarted.runAnyDueExecutions();
        assertThat(runs).hasSize(1);

        restarted.tick(PAUSE);
        restarted.runAnyDueExecutions();
        assertThat(runs).hasSize(2);
    }

    @Test
    void aJobThatAsksIsObeyedHoweverOftenItAsks() {
        ManualScheduler scheduler = scheduled(new RetryLaterException(PAUSE, "the provider"));
        for (int run = 0; run < 10; run++) {
            scheduler.runAnyDueExecutions();
            scheduler.tick(PAUSE);
        }

        assertThat(runs).hasSize(10);
        assertThat(givenUp).isEmpty();
    }

    @Test
    void pausesThatAJobAskedForUseNoneOfItsRetriesUp() {
        ManualScheduler scheduler = scheduled(new RetryLaterException(PAUSE, "the provider"));
        for (int run = 0; run < 10; run++) {
            scheduler.runAnyDueExecutions();
            scheduler.tick(PAUSE);
        }
        ManualScheduler restarted = scheduler(new IllegalStateException("defect"));
        restarted.runAnyDueExecutions();
        assertThat(runs).hasSize(11);
        assertThat(givenUp).isEmpty();

        restarted.tick(Duration.ofSeconds(1));
        restarted.runAnyDueExecutions();
        assertThat(runs).hasSize(12);
    }

    @Test
    void theSchedulerSeesFailuresButNoWantedPauses() {
        Retry wanting = new Retry(new Failing(new RetryLaterException(PAUSE, "the provider")));
        Retry failing = new Retry(new Failing(new IllegalStateException("defect")));

        assertThat(wanting.run("one")).isNotNull();
        assertThatIllegalStateException()
                .isThrownBy(() -> failing.run("one"))
                .withMessage("defect");
    }

    @Test
    void anotherFailureComesBackAfterDoublingSecondsAndIsGivenUpInTheEnd() {
        IllegalStateException defect = new IllegalStateException("defect");
        ManualScheduler scheduler = scheduled(defect);
        Instant first = clock.now();
        for (int second = 0; second < 10; second++) {
            scheduler.runAnyDueExecutions();
            scheduler.tick(Duration.ofSeconds(1));
        }

        assertThat(runs).containsExactly(first, first.plusSeconds(1), first.plusSeconds(3));
        assertThat(givenUp).containsExactly(defect);
    }

    private ManualScheduler scheduled(RuntimeException failure) {
        ManualScheduler scheduler = scheduler(failure);
        scheduler.schedule(Workers.task(new Failing(failure)).instance("one"), clock.now());
        return scheduler;
    }

    private ManualScheduler scheduler(RuntimeException failure) {
        Task<Void> task = Workers.task(new Failing(failure));
        return TestHelper.createManualScheduler(database, task).clock(clock).build();
    }

    private final class Failing implements JobHandler {
        private final RuntimeException failure;

        Failing(RuntimeException failure) {
            this.failure = failure;
        }

        @Override
        public Job job() {
            return new Job("failing", Lane.QUICK);
        }

        @Override
        public void run(String id) {
            runs.add(clock.now());
            throw failure;
        }

        @Override
        public void gaveUp(String id, Throwable cause) {
            givenUp.add(cause);
        }

        @Override
        public int retries() {
            return 2;
        }
    }
}
