package com.artify.base.jobs;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Repeats a failed run after 1, 2, 4 … seconds until the handler's retries are used up, and what
 * wants to come again after the pause that it asked for, which is no failure: it is not warned of
 * and uses no retries up. A job that waits is a row with a later due time: it holds no thread, and
 * outlives the process.
 */
record Retry(JobHandler handler) implements FailureHandler<Void> {
    private static final Logger log = LoggerFactory.getLogger(Retry.class);

    /** Runs the job; what comes back says whether it is done or waits. Failures are thrown. */
    CompletionHandler<Void> run(String id) {
        try {
            handler.run(id);
            return new CompletionHandler.OnCompleteRemove<>();
        } catch (RetryLaterException later) {
            log.debug(
                    "{} {} comes again in {}: {}",
                    handler.job().name(),
                    id,
                    later.pause(),
                    later.getMessage());
            return (complete, operations) -> again(complete, operations, later.pause());
        }
    }

    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        Throwable cause =
                complete.getCause().orElseGet(() -> new IllegalStateException("no cause"));
        int failures = complete.getExecution().consecutiveFailures;
        if (failures < handler.retries()) {
            again(complete, operations, Duration.ofSeconds(1L << failures));
        } else {
            giveUp(complete, operations, cause);
        }
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
