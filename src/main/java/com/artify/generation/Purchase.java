package com.artify.generation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/** What a final was paid with: the preview that the shopper approved, and the order's line. */
record Purchase(
        @Column("preview_generation_id") @Nullable UUID previewId,
        @Nullable String orderId,
        @Nullable Long orderLineId) {
    /** A preview's, for which nobody pays. */
    static final Purchase NONE = new Purchase(null, null, null);
}
