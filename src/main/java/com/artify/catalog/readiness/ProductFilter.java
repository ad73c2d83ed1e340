package com.artify.catalog.readiness;

import java.util.Optional;

/**
 * Which products a list shows and how it is ordered.
 *
 * @param text part of the title
 */
public record ProductFilter(
        Optional<Readiness.State> state,
        Optional<Obstacle> obstacle,
        Optional<String> text,
        Order order,
        boolean descending) {
    /** Every product by title. */
    public static final ProductFilter ALL =
            new ProductFilter(
                    Optional.empty(), Optional.empty(), Optional.empty(), Order.TITLE, false);

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
        return state.isPresent() || obstacle.isPresent() || text.isPresent();
    }
}
