package com.artify.demo.seed;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/** Moments of the past three months, evenly spread, and ids as of then. */
final class Moments {
    private static final Duration PAST = Duration.ofDays(90);

    private final Instant first;
    private final double stepMillis;
    private final Random random;

    Moments(Instant now, int count, Random random) {
        this.first = now.minus(PAST);
        this.stepMillis = (double) PAST.toMillis() / (count + 1);
        this.random = random;
    }

    Instant at(int index) {
        return first.plusMillis((long) (stepMillis * (index + random.nextDouble())));
    }

    /** A UUID of version 7 (RFC 9562) of that moment. */
    UUID id(Instant moment) {
        long high = moment.toEpochMilli() << 16 | 0x7000 | random.nextInt(0x1000);
        long low = random.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
