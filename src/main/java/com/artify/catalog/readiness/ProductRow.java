package com.artify.catalog.readiness;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A product in a list. */
public record ProductRow(
        UUID uuid,
        String title,
        Optional<String> image,
        Readiness.Counts counts,
        Readiness readiness,
        Instant updated) {}
