package com.artify.generation;

/**
 * The order of a gallery. Each ends in the id, which is ordered by time, so that a place in the
 * list is never ambiguous and pages follow one another without counting.
 */
public enum GallerySort {
    NEWEST("g.id", true),
    OLDEST("g.id", false),
    COSTLIEST("g.cost_micros, g.id", true),
    SLOWEST("coalesce(g.processing_time_ms, 0), g.id", true);

    private final String key;
    private final boolean descending;

    GallerySort(String key, boolean descending) {
        this.key = key;
        this.descending = descending;
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
        return down ? key.replace(",", " desc,") + " desc" : key;
    }

    private String compared(String operator, String parameter) {
        return key.equals("g.id")
                ? "g.id " + operator + " :" + parameter
                : "("
                        + key
                        + ") "
                        + operator
                        + " (select "
                        + key
                        + " from generations g where g.shop_id = :shop and g.id = :"
                        + parameter
                        + ")";
    }
}
