package com.artify.style;

import java.util.UUID;

/** What became of a change to a product's styles. */
public sealed interface OfferResult {
    /** Saved; {@code activity} takes it back. */
    record Done(UUID activity) implements OfferResult {}

    /** Nothing was to be done. */
    record Unchanged() implements OfferResult {}

    /** A rule forbids to offer this style; nothing was changed. */
    record Forbidden(String style, OfferRule.Objection objection) implements OfferResult {}
}
