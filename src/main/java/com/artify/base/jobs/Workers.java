package com.artify.base.jobs;

import com.artify.base.Roles;
import com.artify.base.jdbc.Database;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Works off both lanes while the application runs, where this instance has the worker role. */
@Component
class Workers implements SmartLifecycle {
    private static final int MISSED_HEARTBEATS = 4;

    private final List<Scheduler> schedulers = new ArrayList<>();
    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final Database database;
    private final JobSettings settings;
    private final Roles roles;
    private final Jobs jobs;
    private final ObjectProvider<JobHandler> handlers;
    private final ObjectProvider<RecurringJob> recurring;

    Workers(
            DataSource dataSource,
            JdbcClient jdbc,
            Database database,
            JobSettings settings,
            Roles roles,
            Jobs jobs,
            ObjectProvider<JobHandler> handlers,
            ObjectProvider<RecurringJob> recurring) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
        this.database = database;
        this.settings = settings;
        this.roles = roles;
        this.jobs = jobs;
        this.handlers = handlers;
        this.recurring = recurring;
    }

    @Override
    public void start() {
        if (!roles.worker()) {
            return;
        }
        for (Lane lane : Lane.values()) {
            takeUpWhatDied(lane);
            Scheduler scheduler = scheduler(lane);
            schedulers.add(scheduler);
            scheduler.start();
            jobs.onEnqueued(lane, scheduler::triggerCheckForDueExecutions);
        }
    }

    @Override
    public void stop() {
        for (Lane lane : Lane.values()) {
            jobs.onEnqueued(lane, () -> {});
        }
        // Threads of their own: whatever a running job waits for may need the common pool.
        try (ExecutorService stopping = Executors.newVirtualThreadPerTaskExecutor()) {
            schedulers.forEach(scheduler -> stopping.execute(scheduler::stop));
        }
        schedulers.clear();
    }

    @Override
    public boolean isRunning() {
        return !schedulers.isEmpty();
    }

    /** On SQLite no other process can be at work: what is marked as running died with the last. */
    private void takeUpWhatDied(Lane lane) {
        if (database == Database.SQLITE) {
            jdbc.sql(
                            "update "
                                    + lane.table()
                                    + " set picked = 0, picked_by = null, last_heartbeat = null"
                                    + " where picked = 1")
                    .update();
        }
    }

    private Scheduler scheduler(Lane lane) {
        SchedulerBuilder builder =
                Scheduler.create(dataSource, tasks(lane))
                        .tableName(lane.table())
                        .threads(settings.threads(lane))
                        .pollingInterval(settings.poll())
                        .heartbeatInterval(settings.heartbeat())
                        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                        .shutdownMaxWait(settings.shutdownWait());
        if (lane == Lane.QUICK) {
            recurring.forEach(job -> builder.startTasks(task(job)));
        }
        if (database == Database.POSTGRESQL) {
            builder.pollUsingLockAndFetch(0.5, 1.0);
        }
        return builder.build();
    }

    private List<Task<?>> tasks(Lane lane) {
        List<Task<?>> tasks = new ArrayList<>();
        handlers.stream()
                .filter(handler -> handler.job().lane() == lane)
                .forEach(handler -> tasks.add(task(handler)));
        return tasks;
    }

    static Task<Void> task(JobHandler handler) {
        Retry retry = new Retry(handler);
        return Tasks.custom(handler.job().name(), Void.class)
                .onFailure(retry)
                .onDeadExecutionRevive()
                .execute((instance, context) -> retry.run(instance.getId()));
    }

    private static RecurringTask<Void> task(RecurringJob job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.pause()))
                .execute((instance, context) -> job.run());
    }
}
