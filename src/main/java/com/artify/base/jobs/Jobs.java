package com.artify.base.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hands work over to the workers, in the transaction of the caller: what is rolled back is never
 * done, what is committed is done even if this process dies. Thread-safe.
 */
@Service
public class Jobs {
    private final Map<Lane, SchedulerClient> clients = new EnumMap<>(Lane.class);
    private final Map<Lane, Runnable> wakeUps = new ConcurrentHashMap<>();
    private final Clock clock;

    Jobs(DataSource dataSource, Clock clock) {
        this.clock = clock;
        DataSource joining = new TransactionAwareDataSourceProxy(dataSource);
        for (Lane lane : Lane.values()) {
            clients.put(
                    lane, SchedulerClient.Builder.create(joining).tableName(lane.table()).build());
        }
    }

    /** Has the job done for the id as soon as possible; the same id does not wait twice. */
    public void enqueue(Job job, String id) {
        enqueue(job, id, clock.instant());
    }

    /** Has the job done for the id at or after a time; the same id does not wait twice. */
    public void enqueue(Job job, String id, Instant due) {
        TaskInstance<Void> instance = new TaskInstance<>(job.name(), id);
        clientOf(job.lane()).scheduleIfNotExists(instance, due);
        afterCommit(() -> wakeUps.getOrDefault(job.lane(), () -> {}).run());
    }

    void onEnqueued(Lane lane, Runnable wakeUp) {
        wakeUps.put(lane, wakeUp);
    }

    private SchedulerClient clientOf(Lane lane) {
        return Objects.requireNonNull(clients.get(lane));
    }

    private static void afterCommit(Runnable action) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            action.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        action.run();
                    }
                });
    }
}
