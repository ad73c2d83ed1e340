package com.artify.generation;

import java.time.Instant;
import java.util.UUID;

/** What came of the wish to delete a shopper's photo. */
public sealed interface PhotoDeletion {
    /**
     * It is out of sight, and its bytes go at {@code purge} together with the previews made of it;
     * {@code kept} generations stay, since they belong to an order.
     */
    record Deleted(UUID activity, Instant purge, int kept) implements PhotoDeletion {}

    /** The one at work may not: it takes a manager. */
    record NotAllowed() implements PhotoDeletion {}

    /** An order still needs it: its final is not made yet. */
    record StillNeeded() implements PhotoDeletion {}

    /** There is no such generation in the shop, or its photo was deleted before. */
    record Gone() implements PhotoDeletion {}
}
