package com.artify.catalog.sync;

import java.time.Duration;

/** What came of planning a sync. */
public sealed interface PlanResult {
    record Planned(SyncPlan plan) implements PlanResult {}

    /** The product is no longer in Shopify. */
    record Gone() implements PlanResult {}

    /** Shopify is not connected or refuses, in its words. */
    record Refused(String message) implements PlanResult {}

    record Unreachable(Duration retryAfter) implements PlanResult {}
}
