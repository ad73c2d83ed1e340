package com.artify.engine;

/** Told how far work has come; calls come from the working thread, in rising order. */
@FunctionalInterface
public interface Progress {
    /** Nobody listens. */
    Progress IGNORED = fraction -> {};

    /**
     * Reports a fraction of 0 to 1.
     *
     * @throws java.util.concurrent.CancellationException if the work is no longer wanted
     */
    void reached(double fraction);
}
