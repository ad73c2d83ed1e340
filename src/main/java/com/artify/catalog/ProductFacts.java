package com.artify.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What Shopify says of a product at a time. */
public record ProductFacts(
        long shopifyProductId,
        String title,
        @Nullable String handle,
        @Nullable String imageUrl,
        Instant updatedAt) {}
