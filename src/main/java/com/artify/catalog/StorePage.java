package com.artify.catalog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of a shop's products.
 *
 * @param next where the next page begins, or null if this is the last
 */
public record StorePage(List<Entry> entries, @Nullable String next) {
    /** A product of the shop's catalogue without its variants. */
    public record Entry(
            long id,
            String handle,
            String title,
            String type,
            @Nullable String imageUrl,
            int variantCount,
            Instant updatedAt) {
        /** What of it our own product takes over when it is enabled. */
        public ProductFacts facts() {
            return new ProductFacts(id, title, handle, imageUrl, updatedAt);
        }
    }
}
