package com.artify.engine.remote;

import com.artify.engine.Progress;

/** A provider's way of being asked for a picture and of answering. Thread-safe. */
@FunctionalInterface
public interface Studio {
    /**
     * Asks once and waits for the answer; never throws for what the provider does. Progress may be
     * told from 0 to 1.
     */
    Reply paint(Commission commission, Progress progress);
}
