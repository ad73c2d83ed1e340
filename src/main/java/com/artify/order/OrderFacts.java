package com.artify.order;

import com.artify.base.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Shopify says of an order at a time. Ids are GIDs, products are numeric. */
public record OrderFacts(
        String shopifyOrderId,
        @Nullable String number,
        @Nullable Customer customer,
        @Nullable Money total,
        String currency,
        @Nullable String financialStatus,
        @Nullable Instant placedAt,
        @Nullable Instant cancelledAt,
        Instant updatedAt,
        List<Line> lines) {
    /** A line item; {@code generationId} is the cart's property, unchecked. */
    public record Line(
            String shopifyLineId,
            @Nullable Long shopifyProductId,
            @Nullable String shopifyVariantId,
            @Nullable String sku,
            String title,
            @Nullable String variantTitle,
            int quantity,
            @Nullable Money price,
            @Nullable String generationId) {
        /** A line item without an SKU. */
        public Line(
                String shopifyLineId,
                @Nullable Long shopifyProductId,
                @Nullable String shopifyVariantId,
                String title,
                @Nullable String variantTitle,
                int quantity,
                @Nullable Money price,
                @Nullable String generationId) {
            this(
                    shopifyLineId,
                    shopifyProductId,
                    shopifyVariantId,
                    null,
                    title,
                    variantTitle,
                    quantity,
                    price,
                    generationId);
        }
    }

    /** Who ordered: the GID, and the name where Shopify tells it. */
    public record Customer(String id, @Nullable String name) {}
}
