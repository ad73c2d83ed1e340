package com.artify.engine;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Where one attempt keeps the ticket that a provider's queue gave for it, so that another worker
 * can fetch the work instead of handing it in, and paying for it, again. Used by one thread.
 */
public interface Tickets {
    /** Keeps nothing: what was handed in is lost with the worker. */
    Tickets FORGOTTEN =
            new Tickets() {
                @Override
                public Optional<String> held() {
                    return Optional.empty();
                }

                @Override
                public void keep(String ticket) {
                    // Nobody takes it up.
                }
            };

    /** The ticket under which the work was handed in before; empty if it has yet to be. */
    Optional<String> held();

    /** Writes the ticket down for good before it returns; at most 1,000 characters. */
    void keep(String ticket);

    /** What the provider may call when there is news of the work; empty if it cannot reach us. */
    default Optional<URI> news() {
        return Optional.empty();
    }

    /** Waits until there may be news of the work, at most that long. */
    default void rest(Duration most) throws InterruptedException {
        Thread.sleep(most);
    }
}
