package com.artify.shopify.admin;

import java.time.Duration;
import java.time.Instant;

/**
 * A shop's points for calls, as last heard from Shopify and as our own calls spend them since.
 * Thread-safe.
 */
final class CostBucket {
    /** The smallest bucket that Shopify gives; true until it says otherwise. */
    private static final double SMALLEST = 1000;

    private static final double SLOWEST = 50;

    private double maximum = SMALLEST;
    private double restoreRate = SLOWEST;
    private double available = SMALLEST;
    private double underWay;
    private Instant asOf = Instant.MIN;

    /**
     * Takes the points for a call, also ones that are restored only after the answered time, if
     * that is no longer than the patience; otherwise nothing is taken.
     */
    synchronized Duration reserve(double points, Instant now, Duration patience) {
        restore(now);
        double wanted = Math.min(points, maximum);
        Duration wait = seconds(Math.max(0, wanted - available) / restoreRate);
        if (wait.compareTo(patience) <= 0) {
            available -= wanted;
            underWay += wanted;
        }
        return wait;
    }

    /** Ends a call that took points; a mistaken guess of its cost is mended by the next answer. */
    synchronized void ended(double points) {
        underWay = Math.max(0, underWay - Math.min(points, maximum));
    }

    /**
     * Takes over what the answer to a call of these points says; other calls that are under way may
     * not be in it yet.
     */
    synchronized void update(ThrottleStatus status, double points, Instant now) {
        maximum = status.maximumAvailable();
        restoreRate = status.restoreRate();
        available = status.currentlyAvailable() - Math.max(0, underWay - points);
        asOf = now;
    }

    private void restore(Instant now) {
        if (now.isAfter(asOf)) {
            double restored =
                    asOf.equals(Instant.MIN)
                            ? 0
                            : Duration.between(asOf, now).toMillis() / 1000.0 * restoreRate;
            available = Math.min(maximum, available + restored);
            asOf = now;
        }
    }

    private static Duration seconds(double time) {
        return Duration.ofMillis((long) Math.ceil(time * 1000));
    }
}
