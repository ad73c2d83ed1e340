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
}
