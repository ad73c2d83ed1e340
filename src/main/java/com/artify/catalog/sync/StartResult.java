package com.artify.catalog.sync;

import java.util.UUID;

/** What came of beginning a sync. */
public sealed interface StartResult {
    record Started(UUID sync) implements StartResult {}

    /** Another sync of the product is under way. */
    record Busy() implements StartResult {}

    /** What was shown is no longer what would be done; nothing was begun. */
    record Changed(PlanResult now) implements StartResult {}

    /** Nothing is to be done, or something stands against all of it. */
    record Nothing() implements StartResult {}
}
