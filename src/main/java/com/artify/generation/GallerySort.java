package com.artify.generation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The order of a gallery. Each ends in the id, which is ordered by time, so that a place in the
 * list is never ambiguous and pages follow one another without counting.
 */
public enum GallerySort {
    NEWEST(true, "g.id"),
    OLDEST(false, "g.id"),
    COSTLIEST(true, "g.cost_micros", "g.id"),
    SLOWEST(true, "coalesce(g.processing_time_ms, 0)", "g.id");

    private final boolean descending;
    private final List<String> columns;

    GallerySort(boolean descending, String... columns) {
        this.descending = descending;
        this.columns = List.of(columns);
    }

    /** Rows that come after the row whose id is the parameter named. */
    String after(String parameter) {
        return compared(descending ? "<" : ">", parameter);
    }

    /** Rows that come before it. */
    String before(String parameter) {
        return compared(descending ? ">" : "<", parameter);
    }

    /** The row itself and those before it. */
    String upTo(String parameter) {
        return compared(descending ? ">=" : "<=", parameter);
    }

    String orderBy() {
        return direction(descending);
    }

    /** From the last to the first. */
    String reversed() {
        return direction(!descending);
    }

    private String direction(boolean down) {
        return columns.stream()
                .map(column -> down ? column + " desc" : column)
                .collect(Collectors.joining(", "));
    }

    private String compared(String operator, String parameter) {
        if (columns.size() == 1) {
            return "g.id " + operator + " :" + parameter;
        }
        String key = String.join(", ", columns);
        return "(%s) %s (select %s from generations g where g.shop_id = :shop and g.id = :%s)"
                .formatted(key, operator, key, parameter);
    }
}
