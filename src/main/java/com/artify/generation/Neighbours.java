package com.artify.generation;

import java.util.Optional;
import java.util.UUID;

/** Where a generation stands in a list of {@code total}; {@code place} counts from 1. */
public record Neighbours(Optional<UUID> previous, Optional<UUID> next, long place, long total) {}
