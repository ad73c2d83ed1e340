package com.artify.standin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a shop's calls may cost: 2,000 points, restored by 100 a second. Thread-safe. */
final class CostBucket {
    private static final double MOST = 2000;
    private static final double RATE = 100;

    private final Clock clock;
    private double available = MOST;
    private Instant asOf;

    CostBucket(Clock clock) {
        this.clock = clock;
        this.asOf = clock.instant();
    }

    /** Takes the points, or none if there are too few. */
    synchronized boolean take(int points) {
        restore();
        boolean enough = points <= available;
        available -= enough ? points : 0;
        return enough;
    }

    /** Gives back what a call was to cost but did not. */
    synchronized void giveBack(int points) {
        available = Math.min(MOST, available + points);
    }

    synchronized void refill() {
        available = MOST;
    }

    synchronized void drain() {
        restore();
        available = 0;
    }

    /** As the answers' {@code extensions.cost} says it. */
    synchronized Map<String, @Nullable Object> report(int requested, @Nullable Integer actual) {
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("maximumAvailable", MOST);
        status.put("currentlyAvailable", Math.floor(available));
        status.put("restoreRate", RATE);
        Map<String, @Nullable Object> cost = new LinkedHashMap<>();
        cost.put("requestedQueryCost", requested);
        cost.put("actualQueryCost", actual);
        cost.put("throttleStatus", status);
        return cost;
    }

    private void restore() {
        Instant now = clock.instant();
        double seconds = Duration.between(asOf, now).toMillis() / 1000.0;
        available = Math.min(MOST, available + Math.max(0, seconds) * RATE);
        asOf = now;
    }
}
