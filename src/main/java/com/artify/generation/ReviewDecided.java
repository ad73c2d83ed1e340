package com.artify.generation;

import com.artify.base.ShopDomain;
import java.util.Optional;
import java.util.UUID;

/**
 * Announced in the transaction in which a final is approved or rejected, or waits again because
 * that was undone.
 */
public record ReviewDecided(
        ShopDomain shop, UUID id, Optional<Long> orderLineId, ReviewState state) {}
