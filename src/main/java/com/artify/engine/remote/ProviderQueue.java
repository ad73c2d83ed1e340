package com.artify.engine.remote;

/**
 * A provider that takes work into a queue and is asked again until it is done. Sends each request
 * once; never throws for what the provider does. Thread-safe.
 */
public interface ProviderQueue {
    /** Hands the work in. */
    Submission submit(Commission commission);

    /** How far the work has come that was handed in under the ticket. */
    Sight look(String ticket, Commission commission);

    /** Says that nobody waits any longer, where the provider wants to know; it may not listen. */
    default void cancel(String ticket, Commission commission) {
        // Not every provider can be told.
    }
}
