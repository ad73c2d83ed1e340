package com.artify.engine.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void secondsMayBeWholeOrDecimal() {
        assertThat(RetryAfter.parse("20", NOW)).contains(Duration.ofSeconds(20));
        assertThat(RetryAfter.parse(" 0.5 ", NOW)).contains(Duration.ofMillis(500));
    }

    @Test
    void aDateIsCountedFromNow() {
        assertThat(RetryAfter.parse("Sun, 1 Mar 2026 12:02:00 GMT", NOW))
                .contains(Duration.ofMinutes(2));
        assertThat(RetryAfter.parse("Sun, 1 Mar 2026 11:00:00 GMT", NOW)).contains(Duration.ZERO);
    }

    @Test
    void nobodyWaitsForMoreThanADayOrForNonsense() {
        assertThat(RetryAfter.parse("1e300", NOW)).contains(Duration.ofDays(1));
        assertThat(RetryAfter.parse("-5", NOW)).contains(Duration.ZERO);
        assertThat(RetryAfter.parse("soon", NOW)).isEmpty();
        assertThat(RetryAfter.parse("", NOW)).isEmpty();
        assertThat(RetryAfter.parse("NaN", NOW)).isEmpty();
    }
}
