package com.artify.catalog.sync;

import com.artify.catalog.Product;
import com.artify.catalog.StoreOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a sync would do; nothing has been done yet.
 *
 * @param asOf when Shopify last changed the product that was looked at
 * @param options what the product's options must hold before
 */
public record SyncPlan(
        Product product,
        Instant asOf,
        List<StoreOption> options,
        List<PlannedStep> steps,
        Optional<SyncObstacle> obstacle) {
    public long count(SyncAction action) {
        return steps.stream().filter(step -> step.action() == action).count();
    }

    /** True when there is nothing to do, apart from what is done on request only. */
    public boolean inSync() {
        return obstacle.isEmpty()
                && steps.stream()
                        .noneMatch(step ->
                                step.action() == SyncAction.CREATE
                                        || step.action() == SyncAction.UPDATE
                                        || step.reason() == SyncReason.SAME_UNMAPPED);
    }

    /** Whether it would do the same as another plan. */
    boolean agreesWith(SyncPlan other) {
        return options.equals(other.options)
                && steps.equals(other.steps)
                && obstacle.equals(other.obstacle);
    }
}
