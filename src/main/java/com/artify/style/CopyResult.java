package com.artify.style;

import java.util.Optional;
import java.util.UUID;

/**
 * What became of copying one product's styles to others.
 *
 * @param copied how many products have other styles now
 * @param refused how many a rule kept as they were
 * @param activity takes it back; empty if nothing changed
 */
public record CopyResult(int copied, int refused, Optional<UUID> activity) {}
