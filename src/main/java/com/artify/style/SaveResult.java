package com.artify.style;

import java.util.Set;
import java.util.UUID;

/** What became of a save. */
public sealed interface SaveResult {
    /** Kept. */
    record Saved(EditedStyle style) implements SaveResult {}

    /** Kept and published; {@code activity} takes it back. */
    record Published(EditedStyle style, UUID activity) implements SaveResult {}

    /** Not kept: somebody else saved meanwhile. */
    record Stale(EditedStyle theirs) implements SaveResult {}

    /** Not kept or published: something is missing or wrong. */
    record Flawed(Set<DraftFlaw> flaws) implements SaveResult {}

    /** The shop has no such style. */
    record Unknown() implements SaveResult {}
}
