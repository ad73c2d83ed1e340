package com.artify.base.jobs;

import java.time.Duration;

/** Work that one instance of the installation does again and again. */
public interface RecurringJob {
    String name();

    /** The pause between the end of one run and the start of the next. */
    Duration pause();

    void run();
}
