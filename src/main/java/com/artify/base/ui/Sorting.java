package com.artify.base.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.Set;

/**
 * The order of a list, kept in the address: {@code sort=title}, or {@code sort=-title} for the
 * other way round. Unknown values are passed over.
 */
public final class Sorting {
    private static final String PARAMETER = "sort";

    private final String path;
    private final QueryParameters query;
    private final String key;
    private final boolean descending;

    private Sorting(String path, QueryParameters query, String key, boolean descending) {
        this.path = path;
        this.query = query;
        this.key = key;
        this.descending = descending;
    }

    /** Reads the address; {@code standard} is a key, with a minus sign for descending. */
    public static Sorting read(
            String path, QueryParameters query, Set<String> keys, String standard) {
        String wanted =
                query.getSingleParameter(PARAMETER)
                        .filter(sort -> keys.contains(plain(sort)))
                        .orElse(standard);
        return new Sorting(path, query, plain(wanted), wanted.startsWith("-"));
    }

    public String key() {
        return key;
    }

    public boolean descending() {
        return descending;
    }

    /** The state of a column for {@code aria-sort}, or empty if the list is not sorted by it. */
    Optional<String> state(String column) {
        return column.equals(key)
                ? Optional.of(descending ? "descending" : "ascending")
                : Optional.empty();
    }

    /** Where a click on a column's head leads: to its order, or to the other way round. */
    String link(String column) {
        boolean turn = column.equals(key) && !descending;
        return path
                + "?"
                + query.excluding("page")
                        .merging(PARAMETER, turn ? "-" + column : column)
                        .getQueryString();
    }

    private static String plain(String sort) {
        return sort.startsWith("-") ? sort.substring(1) : sort;
    }
}
