package com.artify.settings;

import java.util.UUID;

/** What became of a change of settings. */
public sealed interface ChangeResult {
    /** It holds now; the activity can be undone. */
    record Changed(UUID activity) implements ChangeResult {}

    /** Somebody else changed the same part meanwhile, and nothing was written. */
    record Stale(ShopSettings now) implements ChangeResult {}
}
