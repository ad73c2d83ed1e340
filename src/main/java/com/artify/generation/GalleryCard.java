package com.artify.generation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A generation as a gallery shows it. The pictures are addresses that work for some hours: the
 * result's thumbnail, or the photo's while there is no result; and what there is to fill a screen
 * with.
 */
public record GalleryCard(
        UUID id,
        GenerationType type,
        GenerationStatus status,
        ReviewState review,
        Optional<FailureCode> failure,
        String style,
        String product,
        String size,
        Optional<String> picture,
        Optional<String> large,
        Instant createdAt) {}
