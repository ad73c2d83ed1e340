package com.artify.base.jobs;

/**
 * Does one kind of work for ids that were enqueued. It may be called again for the same id, after a
 * crash or a failure, but never twice at once; so it begins by looking at what is already done.
 */
public interface JobHandler {
    Job job();

    /** Does the work in no transaction. What it throws is retried with growing pauses. */
    void run(String id);

    /** Called once when the last retry has failed; what it throws is only logged. */
    void gaveUp(String id, Throwable cause);

    /** How often a failed run is repeated before giving up. */
    default int retries() {
        return 6;
    }
}
