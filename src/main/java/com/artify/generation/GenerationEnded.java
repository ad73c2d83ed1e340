package com.artify.generation;

import com.artify.base.ShopDomain;
import java.util.Optional;
import java.util.UUID;

/** Announced in the transaction in which a generation completes or fails. */
public record GenerationEnded(
        ShopDomain shop, UUID id, GenerationType type, Optional<Long> orderLineId) {}
