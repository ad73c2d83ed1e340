package com.artify.catalog;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What came of saving a draft. */
public sealed interface BaseSaved {
    /** The base is as the draft says; {@code activity} undoes it, if anything changed. */
    record Saved(BaseDraft draft, Optional<UUID> activity) implements BaseSaved {}

    /** Somebody saved the base after the draft was read; nothing was touched. */
    record Stale() implements BaseSaved {}

    /** The draft cannot be saved as it is. */
    record Invalid(List<DraftProblem> problems) implements BaseSaved {}

    /** The shop has no such base, or it was removed. */
    record Gone() implements BaseSaved {}
}
