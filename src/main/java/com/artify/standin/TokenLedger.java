package com.artify.standin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The access tokens that one shop gave the app: one offline pair at a time, whose refresh token is
 * good once, and any number of online tokens. Thread-safe.
 */
final class TokenLedger {
    static final Duration OFFLINE_LIFE = Duration.ofHours(1);
    static final Duration REFRESH_LIFE = Duration.ofDays(90);
    static final Duration ONLINE_LIFE = Duration.ofSeconds(86_399);

    /** A retry of a refresh gets the same answer for so long. */
    private static final Duration RETRY = Duration.ofMinutes(1);

    private final Clock clock;
    private final Runnable listener;
    private final Map<String, Instant> online = new HashMap<>();
    private @Nullable StandInGrant current;
    private String spent = "";
    private Instant spentAt = Instant.MIN;

    TokenLedger(Clock clock, Runnable listener) {
        this.clock = clock;
        this.listener = listener;
    }

    synchronized Optional<StandInGrant> current() {
        return Optional.ofNullable(current);
    }

    /** Takes over the pair of another run. */
    synchronized void restore(@Nullable StandInGrant grant) {
        current = grant;
    }

    synchronized StandInGrant exchange() {
        spent = "";
        return fresh();
    }

    synchronized Optional<StandInGrant> refresh(String token) {
        Instant now = clock.instant();
        StandInGrant pair = current;
        if (pair == null) {
            return Optional.empty();
        }
        if (token.equals(spent) && now.isBefore(spentAt.plus(RETRY))) {
            return Optional.of(pair);
        }
        if (!token.equals(pair.refresh()) || !now.isBefore(pair.refreshEnds())) {
            return Optional.empty();
        }
        spent = token;
        spentAt = now;
        return Optional.of(fresh());
    }

    synchronized String online() {
        String token = "shpua_" + random();
        online.put(token, clock.instant().plus(ONLINE_LIFE));
        return token;
    }

    synchronized boolean accepts(String access) {
        Instant now = clock.instant();
        StandInGrant pair = current;
        Instant onlineEnds = online.getOrDefault(access, Instant.MIN);
        return now.isBefore(onlineEnds)
                || (pair != null
                        && access.equals(pair.access())
                        && now.isBefore(pair.accessEnds()));
    }

    /** Ends all of them, as an uninstallation does. */
    synchronized void revoke() {
        current = null;
        online.clear();
        listener.run();
    }

    private StandInGrant fresh() {
        Instant now = clock.instant();
        StandInGrant pair =
                new StandInGrant(
                        "shpat_" + random(),
                        now.plus(OFFLINE_LIFE),
                        "shprt_" + random(),
                        now.plus(REFRESH_LIFE));
        current = pair;
        listener.run();
        return pair;
    }

    private static String random() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
