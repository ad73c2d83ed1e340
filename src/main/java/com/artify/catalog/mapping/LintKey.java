package com.artify.catalog.mapping;

import com.artify.base.ShopDomain;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What a job looks through again, and when: what changes several times within one second has one
 * key, and is thus looked at once.
 */
record LintKey(ShopDomain shop, long subject, Instant due) {
    /** At the beginning of the next second, when all of this one has come. */
    static LintKey soon(ShopDomain shop, long subject, Clock clock) {
        Instant due = clock.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        return new LintKey(shop, subject, due);
    }

    /** As {@link #text()} wrote it. */
    static LintKey of(String text) {
        String[] parts = text.split("/", -1);
        return new LintKey(
                new ShopDomain(parts[0]),
                Long.parseLong(parts[1]),
                Instant.ofEpochSecond(Long.parseLong(parts[2])));
    }

    String text() {
        return "%s/%d/%d".formatted(shop.value(), subject, due.getEpochSecond());
    }
}
