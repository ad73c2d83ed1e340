package com.artify.settings;

/** What became of a change of settings. */
public sealed interface ChangeResult {
    /** It holds now. */
    record Changed(ShopSettings now) implements ChangeResult {}

    /** Somebody else changed the same part meanwhile, and nothing was written. */
    record Stale(ShopSettings now) implements ChangeResult {}
}
