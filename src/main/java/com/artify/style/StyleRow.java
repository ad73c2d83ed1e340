package com.artify.style;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A style in a list.
 *
 * @param unpublished whether a draft waits beside what is published
 * @param products how many products offer it
 * @param example where a browser finds its example picture
 */
public record StyleRow(
        UUID uuid,
        String name,
        Optional<String> example,
        String provider,
        String model,
        int versionNumber,
        StyleStatus status,
        boolean unpublished,
        int usageCount,
        int products,
        Instant updatedAt) {}
