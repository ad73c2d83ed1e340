package com.artify.generation.news;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The bells of the attempts that this instance waits for. Thread-safe. */
@Component
public class Bells {
    private final Map<UUID, Bell> open = new ConcurrentHashMap<>();
    private final NewsAddresses addresses;
    private final FarRings far;

    Bells(NewsAddresses addresses, FarRings far) {
        this.addresses = addresses;
        this.far = far;
    }

    /** Hangs up a bell for an attempt until it is closed. */
    public Bell open(Awaited awaited) {
        UUID attempt = awaited.attempt();
        Bell bell =
                new Bell(
                        addresses.of(awaited),
                        () -> far.count(awaited),
                        closed -> open.remove(attempt, closed));
        open.put(attempt, bell);
        return bell;
    }

    /** Wakes the attempt's worker, here or on another instance. */
    void ring(Awaited awaited) {
        Optional.ofNullable(open.get(awaited.attempt()))
                .ifPresentOrElse(Bell::ring, () -> far.ring(awaited));
    }
}
