package com.artify.generation;

import java.time.Instant;
import java.util.UUID;

/** What came of the wish to make a generation again. */
public sealed interface Regeneration {
    /** It is on its way; the activity can be undone while it is not finished. */
    record Begun(UUID generation, UUID activity) implements Regeneration {}

    /** The one at work may not: it takes a manager. */
    record NotAllowed() implements Regeneration {}

    /** The shopper's photo was deleted. */
    record PhotoGone() implements Regeneration {}

    /** The shop has no such generation or style, or the style belongs to no active offer. */
    record Unknown() implements Regeneration {}

    /** The shop's previews of this month are used up. */
    record QuotaExhausted(Instant renewed) implements Regeneration {}

    /** The shop's budget of today has no room for it. */
    record BudgetSpent(Instant renewed) implements Regeneration {}

    /** Nobody paid for it, so that there is no final to replace. */
    record NotPaid() implements Regeneration {}

    /** The line's present final is still being made. */
    record StillMaking() implements Regeneration {}
}
