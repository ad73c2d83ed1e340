package com.artify.base.jobs;

import java.time.Duration;

/**
 * Thrown by a job that wants to come again after a pause of its own choice. It is obeyed however
 * often it comes: the job decides when it is enough. The reason is for the log.
 */
public final class RetryLaterException extends RuntimeException {
    private final Duration pause;

    /** Asks to come again no earlier than after this pause. */
    public RetryLaterException(Duration pause, String reason) {
        super(reason, null, false, false);
        this.pause = pause;
    }

    Duration pause() {
        return pause;
    }
}
