package com.artify.catalog.readiness;

import java.util.Optional;
import java.util.Set;

/**
 * Which products a list shows and how it is ordered.
 *
 * @param obstacles what an enabled product may lack, one of it at least; none for any product
 * @param text part of the title
 */
public record ProductFilter(
        Optional<Readiness.State> state,
        Set<Obstacle> obstacles,
        Optional<String> text,
        Order order,
        boolean descending) {
    /** Every product by title. */
    public static final ProductFilter ALL =
            new ProductFilter(Optional.empty(), Set.of(), Optional.empty(), Order.TITLE, false);

    /** What a list can be sorted by. */
    public enum Order {
        TITLE("lower(q.title)"),
        VARIANTS("q.printable"),
        STYLES("q.styles"),
        UPDATED("q.updated_at");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    /** Whether anything is left out. */
    public boolean narrows() {
        return state.isPresent() || !obstacles.isEmpty() || text.isPresent();
    }
}
