package com.artify.base.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.artify.base.Roles;
import com.artify.base.jdbc.Database;
import com.artify.testing.Patience;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import liquibase.integration.spring.SpringLiquibase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The end of an instance whose workers have jobs in their hands. */
@ExtendWith(Patience.class)
class WorkersStopTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final ForkJoinPool POOL = ForkJoinPool.commonPool();

    @TempDir private Path folder;
    private final List<String> done = new CopyOnWriteArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(2);
    private final CountDownLatch together = allThreads();
    private final Thread stopping = Thread.currentThread();
    private DriverManagerDataSource database;
    private Jobs jobs;

    @BeforeEach
    void createTables() throws Exception {
        database =
                new DriverManagerDataSource(
                        "jdbc:sqlite:%s?journal_mode=WAL&busy_timeout=30000"
                                .formatted(folder.resolve("jobs.db")));
        SpringLiquibase schema = new SpringLiquibase();
        schema.setDataSource(database);
        schema.setChangeLog("classpath:db/changelog.yaml");
        schema.setResourceLoader(new DefaultResourceLoader());
        schema.afterPropertiesSet();
        jobs = new Jobs(database, Clock.systemUTC());
    }

    @Test
    void jobsInHandEndThoughAllTheyWaitForIsDoneByTheCommonPool() {
        assumeTrue(takeAllThreads(allThreads()), "others hold a thread of the common pool");
        Workers workers = workers(new Asking(Lane.QUICK), new Asking(Lane.LONG));
        workers.start();
        jobs.enqueue(new Asking(Lane.QUICK).job(), "one");
        jobs.enqueue(new Asking(Lane.LONG).job(), "two");
        assertThat(holds(begun)).isTrue();

        workers.stop();

        assertThat(done).containsExactlyInAnyOrder("one", "two");
        assertThat(workers.isRunning()).isFalse();
    }

    @Test
    void whatTakesLongerThanAStoppingInstanceWaitsForIsTakenUpByTheNext() {
        CountDownLatch never = new CountDownLatch(1);
        Job job = new Job("patient", Lane.LONG);
        Workers workers =
                workers(
                        Duration.ofMillis(200),
                        new Told(
                                job,
                                id -> {
                                    begun.countDown();
                                    begun.countDown();
                                    throw new IllegalStateException("ended: " + holds(never));
                                }));
        workers.start();
        jobs.enqueue(job, "long");
        assertThat(holds(begun)).isTrue();

        workers.stop();

        Workers next = workers(new Told(job, done::add));
        next.start();
        await().until(() -> done.contains("long"));
        never.countDown();
        next.stop();
    }

    private Workers workers(JobHandler... handlers) {
        return workers(LONG, handlers);
    }

    private Workers workers(Duration shutdownWait, JobHandler... handlers) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        Arrays.stream(handlers).forEach(handler -> beans.addBean(handler.job().name(), handler));
        Duration soon = Duration.ofMillis(100);
        return new Workers(
                database,
                JdbcClient.create(database),
                Database.SQLITE,
                new JobSettings(1, 1, Duration.ofSeconds(5), soon, shutdownWait),
                new Roles(Set.of("worker")),
                jobs,
                beans.getBeanProvider(JobHandler.class),
                beans.getBeanProvider(RecurringJob.class));
    }

    /** Once the workers are being stopped, needs every thread of the common pool at once. */
    private final class Asking implements JobHandler {
        private final Lane lane;

        Asking(Lane lane) {
            this.lane = lane;
        }

        @Override
        public Job job() {
            return new Job("asking-" + lane, lane);
        }

        @Override
        public void run(String id) {
            begun.countDown();
            await().until(WorkersStopTest.this::isStopping);
            if (takeAllThreads(together)) {
                done.add(id);
            }
        }

        @Override
        public void gaveUp(String id, Throwable cause) {
            throw new AssertionError(cause);
        }
    }

    private record Told(Job job, Consumer<String> work) implements JobHandler {
        @Override
        public void run(String id) {
            work.accept(id);
        }

        @Override
        public void gaveUp(String id, Throwable cause) {
            throw new AssertionError(cause);
        }
    }

    private boolean isStopping() {
        return stopping.getState() != Thread.State.RUNNABLE
                && Arrays.stream(stopping.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().equals(Workers.class.getName()));
    }

    /** Every thread of the pool waits until all of them do. */
    private static boolean takeAllThreads(CountDownLatch together) {
        for (int thread = 0; thread < POOL.getParallelism(); thread++) {
            POOL.execute(() -> {
                together.countDown();
                holds(together);
            });
        }
        return holds(together);
    }

    private static CountDownLatch allThreads() {
        return new CountDownLatch(POOL.getParallelism());
    }

    private static boolean holds(CountDownLatch latch) {
        try {
            return latch.await(LONG.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
