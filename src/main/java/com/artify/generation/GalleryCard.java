package com.artify.generation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A generation as a gallery shows it. The picture is an address that works for some hours: the
 * result's thumbnail, or the photo's while there is no result.
 */
public record GalleryCard(
        UUID id,
        GenerationType type,
        GenerationStatus status,
        Optional<FailureCode> failure,
        String style,
        String product,
        String size,
        Optional<String> picture,
        Instant createdAt) {}
