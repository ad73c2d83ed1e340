package com.artify.catalog.sync;

import com.artify.catalog.StoreOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One sync that was begun.
 *
 * @param productId internal
 * @param unchanged variants that needed nothing
 * @param staff who began it
 * @param problem what stopped it, in Shopify's words
 */
public record SyncRun(
        UUID id,
        long productId,
        SyncStatus status,
        List<StoreOption> options,
        int unchanged,
        int pending,
        int done,
        int failed,
        Optional<String> staff,
        Optional<String> problem,
        Instant createdAt,
        Optional<Instant> finishedAt) {
    public int total() {
        return pending + done + failed;
    }

    /** Whether something is left that can be tried again. */
    public boolean resumable() {
        return status == SyncStatus.PARTIAL || status == SyncStatus.STOPPED;
    }
}
