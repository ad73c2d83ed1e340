package com.artify.catalog.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the import of a shop's catalogue has come.
 *
 * @param operation Shopify's bulk operation, or null while pages are read
 * @param cursor where the next page begins, or null for the first
 * @param expected how many products the shop had when it began
 * @param taken how many were read so far
 * @param problem why it ended early, in Shopify's words, or null
 * @param heardUntil how far changes have been read since it began
 */
public record ImportState(
        Status status,
        @Nullable String operation,
        @Nullable String cursor,
        int expected,
        int taken,
        @Nullable String problem,
        Instant started,
        Instant heardUntil) {
    /** What the import is at. */
    public enum Status {
        RUNNING,
        DONE,
        FAILED
    }

    static ImportState begun(int expected, Instant now) {
        return new ImportState(Status.RUNNING, null, null, expected, 0, null, now, now);
    }

    ImportState exporting(@Nullable String bulkOperation) {
        return new ImportState(
                status, bulkOperation, null, expected, 0, problem, started, heardUntil);
    }

    ImportState with(@Nullable String next, int products) {
        return new ImportState(
                status, operation, next, expected, products, problem, started, heardUntil);
    }

    ImportState ended(Status how, @Nullable String why) {
        return new ImportState(how, null, null, expected, taken, why, started, heardUntil);
    }
}
