package com.artify.catalog;

import java.util.Optional;

/** Which bases a list shows; {@code text} is part of the name. */
public record BaseFilter(
        Optional<Boolean> active, Optional<String> text, Order order, boolean descending) {
    /** Every base in the shop's order. */
    public static final BaseFilter ALL =
            new BaseFilter(Optional.empty(), Optional.empty(), Order.PLACE, false);

    /** What a list can be sorted by. */
    public enum Order {
        PLACE("b.sort_order"),
        NAME("lower(b.name)"),
        VARIANTS("variants"),
        PRODUCTS("products"),
        UPDATED("b.updated_at");

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
        return active.isPresent() || text.isPresent();
    }
}
