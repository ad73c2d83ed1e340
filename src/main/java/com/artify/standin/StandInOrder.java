package com.artify.standin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An order at the stand-in.
 *
 * @param total a decimal number in the currency
 * @param financialStatus as the Admin API spells it, such as {@code PAID}
 * @param customer null for a buyer without an account
 * @param refunds the first one first
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
        List<Line> lines,
        List<Refund> refunds) {
    public StandInOrder {
        tags = List.copyOf(tags);
        lines = List.copyOf(lines);
        // What an earlier version of the demo kept in a file has none.
        refunds = refunds == null ? List.of() : List.copyOf(refunds);
    }

    /** An order of which nothing went back. */
    public StandInOrder(
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
        this(
                id,
                name,
                currency,
                total,
                financialStatus,
                createdAt,
                updatedAt,
                cancelledAt,
                customer,
                note,
                tags,
                lines,
                List.of());
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

        Line left(int pieces) {
            return new Line(
                    id,
                    productId,
                    variantId,
                    title,
                    variantTitle,
                    sku,
                    quantity,
                    Math.clamp(pieces, 0, quantity),
                    price,
                    attributes);
        }
    }

    /** Pieces that went back, by the id of their line. */
    public record Refund(long id, Instant createdAt, Map<Long, Integer> pieces) {
        public Refund {
            pieces = Map.copyOf(pieces);
        }
    }

    StandInOrder at(Instant time) {
        return copy(financialStatus, time, cancelledAt, note, tags, lines, refunds);
    }

    StandInOrder with(@Nullable String text, List<String> names) {
        return copy(financialStatus, updatedAt, cancelledAt, text, names, lines, refunds);
    }

    /** The same order with another financial status. */
    public StandInOrder with(String status) {
        return copy(status, updatedAt, cancelledAt, note, tags, lines, refunds);
    }

    StandInOrder withLines(List<Line> others) {
        return copy(financialStatus, updatedAt, cancelledAt, note, tags, others, refunds);
    }

    StandInOrder cancelled(Instant when) {
        return copy(financialStatus, updatedAt, when, note, tags, lines, refunds);
    }

    StandInOrder refunded(Refund refund) {
        List<Refund> all = Stream.concat(refunds.stream(), Stream.of(refund)).toList();
        return copy(financialStatus, updatedAt, cancelledAt, note, tags, lines, all);
    }

    private StandInOrder copy(
            String status,
            Instant time,
            @Nullable Instant cancellation,
            @Nullable String text,
            List<String> names,
            List<Line> others,
            List<Refund> back) {
        return new StandInOrder(
                id,
                name,
                currency,
                total,
                status,
                createdAt,
                time,
                cancellation,
                customer,
                text,
                names,
                others,
                back);
    }
}
