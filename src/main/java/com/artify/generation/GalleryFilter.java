package com.artify.generation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What of a shop's generations a gallery shows.
 *
 * @param from the first moment of creation, and {@code until} the first that is too late
 * @param ordered bought, whether as the preview that was approved or as a final, or not
 * @param text a part of a generation's id, of an order's number or customer, or of a customer id
 */
public record GalleryFilter(
        Optional<GenerationStatus> status,
        Optional<GenerationType> type,
        Optional<ReviewState> review,
        Optional<UUID> style,
        Optional<UUID> product,
        Optional<String> provider,
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<CostRange> cost,
        Optional<Boolean> ordered,
        Optional<String> text) {
    /** Everything. */
    public static final GalleryFilter ALL =
            new GalleryFilter(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /** Whether anything is left out. */
    public boolean narrows() {
        return !equals(ALL);
    }
}
