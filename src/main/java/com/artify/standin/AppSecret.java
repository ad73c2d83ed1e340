package com.artify.standin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The app's client secret. After a rotation webhooks are signed with the old one for an hour, while
 * session tokens come with the new one at once. Thread-safe.
 */
final class AppSecret {
    private static final Duration OLD_SIGNS = Duration.ofHours(1);

    private final Clock clock;
    private String current;
    private String former;
    private Instant formerUntil = Instant.MIN;

    AppSecret(String secret, Clock clock) {
        this.clock = clock;
        this.current = secret;
        this.former = secret;
    }

    synchronized String current() {
        return current;
    }

    synchronized String ofWebhooks() {
        return clock.instant().isBefore(formerUntil) ? former : current;
    }

    /** Both are known to the token endpoint while the old one signs. */
    synchronized boolean accepts(String secret) {
        return secret.equals(current)
                || (secret.equals(former) && clock.instant().isBefore(formerUntil));
    }

    synchronized void rotate(String next) {
        former = current;
        current = next;
        formerUntil = clock.instant().plus(OLD_SIGNS);
    }
}
