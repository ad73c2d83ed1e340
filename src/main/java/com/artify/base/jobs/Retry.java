package com.artify.base.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Repeats a failed run after the pause that it asked for, or else after 1, 2, 4 … seconds until the
 * handler's retries are used up. A job that waits is a row with a later due time: it holds no
 * thread, and outlives the process.
 */
record Retry(JobHandler handler) implements FailureHandler<Void> {
    private static final Logger log = LoggerFactory.getLogger(Retry.class);

    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        Throwable cause =
                complete.getCause().orElseGet(() -> new IllegalStateException("no cause"));
        int failures = complete.getExecution().consecutiveFailures;
        if (cause instanceof RetryLaterException later) {
            again(wanted(complete), operations, later.pause());
        } else if (failures < handler.retries()) {
            again(complete, operations, Duration.ofSeconds(1L << failures));
        } else {
            giveUp(complete, operations, cause);
        }
    }

    /** A pause that the job wanted is no failure: only failures in a row use its retries up. */
    private static ExecutionComplete wanted(ExecutionComplete complete) {
        Instant done = complete.getTimeDone();
        return ExecutionComplete.success(
                complete.getExecution(), done.minus(complete.getDuration()), done);
    }

    private static void again(
            ExecutionComplete complete, ExecutionOperations<Void> operations, Duration pause) {
        operations.reschedule(complete, complete.getTimeDone().plus(pause));
    }

    private void giveUp(
            ExecutionComplete complete, ExecutionOperations<Void> operations, Throwable cause) {
        String id = complete.getExecution().taskInstance.getId();
        log.error("{} {} failed for good", handler.job().name(), id, cause);
        operations.stop();
        handler.gaveUp(id, cause);
    }
}
