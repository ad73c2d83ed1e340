package com.artify.order;

import com.artify.base.Money;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Shopify says of an order at a time. Ids are GIDs, products are numeric. {@code updatedAt} is
 * exact to the second; of two states within one, that with the later {@code toldAt} is the newer.
 */
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
        Instant toldAt,
        List<Line> lines,
        List<Refund> refunds) {
    private static final Set<String> PAID = Set.of("paid", "partially_refunded", "refunded");

    /** An order without refunds, told of as soon as it changed. */
    public OrderFacts(
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
        this(
                shopifyOrderId,
                number,
                customer,
                total,
                currency,
                financialStatus,
                placedAt,
                cancelledAt,
                updatedAt,
                updatedAt,
                lines,
                List.of());
    }

    /** Whether the money came, whatever part of it went back since. */
    boolean paid() {
        return financialStatus != null && PAID.contains(financialStatus);
    }

    /** Pieces of a line that a refund takes out of its order. */
    public record Refund(String shopifyRefundId, String shopifyLineId, int quantity) {}

    /**
     * A line item; {@code quantity} was ordered and {@code currentQuantity} is left after edits and
     * refunds. {@code generationId} is the cart's property, unchecked.
     */
    public record Line(
            String shopifyLineId,
            @Nullable Long shopifyProductId,
            @Nullable String shopifyVariantId,
            @Nullable String sku,
            String title,
            @Nullable String variantTitle,
            int quantity,
            int currentQuantity,
            @Nullable Money price,
            @Nullable String generationId) {
        /** A line item as it was ordered, without an SKU. */
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
                    quantity,
                    price,
                    generationId);
        }
    }

    /** Who ordered: the GID, and the name where Shopify tells it. */
    public record Customer(String id, @Nullable String name) {}
}
