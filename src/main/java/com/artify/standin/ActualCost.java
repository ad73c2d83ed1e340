package com.artify.standin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a query turned out to cost: as {@link QueryCost} counts, but what was really found. */
final class ActualCost {
    private static final int MUTATION = 10;

    private ActualCost() {}

    static int of(@Nullable Map<String, @Nullable Object> data) {
        return data == null ? 0 : Math.max(1, inside(data));
    }

    private static int inside(Map<?, ?> object) {
        return object.values().stream().mapToInt(ActualCost::cost).sum();
    }

    private static int cost(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> object when object.containsKey("userErrors") -> MUTATION;
            case Map<?, ?> page when page.get("nodes") instanceof List<?> nodes -> 2 + each(nodes);
            case Map<?, ?> page when page.get("edges") instanceof List<?> edges ->
                    2 + edges.stream().mapToInt(edge -> inside((Map<?, ?>) edge)).sum();
            case Map<?, ?> object when object.containsKey("hasNextPage") -> 0;
            case Map<?, ?> object -> 1 + inside(object);
            case List<?> list when list.isEmpty() -> 0;
            // A list that is no connection counts as one object, however long it is.
            case List<?> list -> cost(list.getFirst());
            case null, default -> 0;
        };
    }

    private static int each(Collection<?> nodes) {
        return nodes.stream().mapToInt(ActualCost::cost).sum();
    }
}
