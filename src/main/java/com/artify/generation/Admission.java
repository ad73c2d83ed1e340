package com.artify.generation;

import java.time.Instant;

/** What became of a wish for a preview. */
public sealed interface Admission {
    record Admitted(Generation generation) implements Admission {}

    /** No such product, style or upload in this shop, or not offered to shoppers. */
    record Unknown(Thing thing) implements Admission {}

    /** The variant has no print size, or the style is held back on it. */
    record NotMapped() implements Admission {}

    /** The style needs a text and none came. */
    record TextMissing() implements Admission {}

    /** The text is longer than the style allows, in code points. */
    record TextTooLong(int longest) implements Admission {}

    /** The photo has too few pixels for the variant. */
    record PhotoTooSmall(PhotoDemand.Pixels least) implements Admission {}

    /** The idempotency key came with another wish before. */
    record KeyReused() implements Admission {}

    /** The shop's previews of this month are used up. */
    record QuotaExhausted(Instant renewed) implements Admission {}

    /** The shop's budget of today has no room for it. */
    record BudgetSpent(Instant renewed) implements Admission {}

    /** What was not found. */
    enum Thing {
        PRODUCT,
        STYLE,
        UPLOAD
    }
}
