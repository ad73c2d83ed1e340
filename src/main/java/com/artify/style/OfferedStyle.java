package com.artify.style;

import java.util.Optional;
import java.util.UUID;

/**
 * A style of a product, at its place.
 *
 * @param example where a browser finds its example picture
 * @param enabled whether shoppers see it with this product, if it is active
 */
public record OfferedStyle(
        UUID uuid, String name, Optional<String> example, boolean enabled, StyleStatus status) {}
