package com.artify.standin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order at the stand-in.
 *
 * @param total a decimal number in the currency
 * @param financialStatus as the Admin API spells it, such as {@code PAID}
 */
public record StandInOrder(
        long id,
        String name,
        String currency,
        String total,
        String financialStatus,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant cancelledAt,
        @Nullable String note,
        List<String> tags,
        List<Line> lines) {
    public StandInOrder {
        tags = List.copyOf(tags);
        lines = List.copyOf(lines);
    }

    /**
     * A line of an order.
     *
     * @param current what is left of the quantity after edits and refunds
     * @param price of one piece, as a decimal number
     * @param attributes what the storefront sent along, by key
     */
    public record Line(
            long id,
            long productId,
            long variantId,
            String title,
            @Nullable String sku,
            int quantity,
            int current,
            String price,
            Map<String, String> attributes) {
        public Line {
            attributes = Map.copyOf(attributes);
        }
    }

    StandInOrder at(Instant time) {
        return new StandInOrder(
                id,
                name,
                currency,
                total,
                financialStatus,
                createdAt,
                time,
                cancelledAt,
                note,
                tags,
                lines);
    }

    StandInOrder with(@Nullable String text, List<String> names) {
        return new StandInOrder(
                id,
                name,
                currency,
                total,
                financialStatus,
                createdAt,
                updatedAt,
                cancelledAt,
                text,
                names,
                lines);
    }
}
