package com.artify.generation;

import java.util.Optional;
import java.util.UUID;

/** What of a shop's generations a gallery shows; {@code text} is a part of a generation's id. */
public record GalleryFilter(
        Optional<GenerationStatus> status,
        Optional<GenerationType> type,
        Optional<UUID> style,
        Optional<String> text) {
    /** Everything. */
    public static final GalleryFilter ALL =
            new GalleryFilter(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether anything is left out. */
    public boolean narrows() {
        return !equals(ALL);
    }
}
