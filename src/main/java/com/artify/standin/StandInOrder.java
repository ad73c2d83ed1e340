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
 * @param customer null for a buyer without an account
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
        @Nullable Customer customer,
        @Nullable String note,
        List<String> tags,
        List<Line> lines) {
    public StandInOrder {
        tags = List.copyOf(tags);
        lines = List.copyOf(lines);
    }

    /** An order of a buyer without an account. */
    public StandInOrder(
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
        this(
                id,
                name,
                currency,
                total,
                financialStatus,
                createdAt,
                updatedAt,
                cancelledAt,
                null,
                note,
                tags,
                lines);
    }

    /** Who bought. */
    public record Customer(long id, String firstName, String lastName) {}

    /**
     * A line of an order.
     *
     * @param variantTitle null where the product has one variant only
     * @param current what is left of the quantity after edits and refunds
     * @param price of one piece, as a decimal number
     * @param attributes what the storefront sent along, by key
     */
    public record Line(
            long id,
            long productId,
            long variantId,
            String title,
            @Nullable String variantTitle,
            @Nullable String sku,
            int quantity,
            int current,
            String price,
            Map<String, String> attributes) {
        public Line {
            attributes = Map.copyOf(attributes);
        }

        /** A line of a product with one variant only. */
        public Line(
                long id,
                long productId,
                long variantId,
                String title,
                @Nullable String sku,
                int quantity,
                int current,
                String price,
                Map<String, String> attributes) {
            this(id, productId, variantId, title, null, sku, quantity, current, price, attributes);
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
                customer,
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
                customer,
                text,
                names,
                lines);
    }

    /** The same order with another financial status. */
    public StandInOrder with(String status) {
        return new StandInOrder(
                id,
                name,
                currency,
                total,
                status,
                createdAt,
                updatedAt,
                cancelledAt,
                customer,
                note,
                tags,
                lines);
    }
}
