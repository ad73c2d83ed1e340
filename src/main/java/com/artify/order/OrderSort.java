package com.artify.order;

/** The order of a list of orders. */
public record OrderSort(Key key, boolean descending) {
    /** The newest first. */
    public static final OrderSort NEWEST = new OrderSort(Key.PLACED, true);

    /** What a list can be ordered by. */
    public enum Key {
        /** By length first, since numbers are kept as texts. */
        NUMBER("length(o.order_number) %1$s, o.order_number %1$s, o.id %1$s"),
        PLACED("o.placed_at %1$s, o.id %1$s"),
        CUSTOMER("lower(coalesce(o.customer_name, '')) %1$s, o.id %1$s"),
        STAGE(
                "(select max("
                        + StageSql.STAGE
                        + ") from "
                        + StageSql.LINES
                        + " where l.order_id = o.id) %1$s, o.id desc"),
        TOTAL("coalesce(o.total_price, 0) %1$s, o.id %1$s");

        private final String sql;

        Key(String sql) {
            this.sql = sql;
        }
    }

    String sql() {
        return key.sql.formatted(descending ? "desc" : "asc");
    }
}
