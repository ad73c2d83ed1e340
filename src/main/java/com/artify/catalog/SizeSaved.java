package com.artify.catalog;

import java.util.UUID;

/** What came of saving a size of a product. */
public sealed interface SizeSaved {
    /** It is as the draft says; the activity takes it back. */
    record Saved(UUID activity) implements SizeSaved {}

    /** It cannot be printed like this, or has no name. */
    record Invalid(DraftProblem.Kind kind) implements SizeSaved {}

    /** Another size of the product is for this Shopify variant. */
    record VariantTaken() implements SizeSaved {}

    /** The shop has no such product or size. */
    record Gone() implements SizeSaved {}
}
