package com.artify.standin;

import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds what the schema's objects answer: values by field, or functions of its arguments. */
final class Nodes {
    /** Under this key a node names its type where the schema has several. */
    static final String TYPE = "__typename";

    private Nodes() {}

    /** A value that depends on the field's arguments. */
    interface Field extends Function<DataFetchingEnvironment, @Nullable Object> {}

    /** Pairs of a name and a value, of which values may be null. */
    static Map<String, @Nullable Object> of(@Nullable Object... pairs) {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            node.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return node;
    }

    /** All of them, cut into pages by {@code first} and {@code after}. */
    static Field connection(List<? extends Object> all) {
        return environment -> page(all, environment);
    }

    static Map<String, @Nullable Object> page(
            List<? extends Object> all, DataFetchingEnvironment environment) {
        String after = environment.getArgument("after");
        Integer first = environment.getArgument("first");
        int from = after == null ? 0 : Integer.parseInt(after);
        int most = first == null ? all.size() : first;
        List<? extends Object> page = all.stream().skip(from).limit(most).toList();
        int to = from + page.size();
        List<Map<String, @Nullable Object>> edges =
                page.stream().map(node -> of("node", node, "cursor", "")).toList();
        return of(
                "nodes",
                page,
                "edges",
                edges,
                "pageInfo",
                of(
                        "hasNextPage",
                        to < all.size(),
                        "hasPreviousPage",
                        from > 0,
                        "startCursor",
                        page.isEmpty() ? null : Integer.toString(from),
                        "endCursor",
                        page.isEmpty() ? null : Integer.toString(to)));
    }

    static Map<String, @Nullable Object> userError(String code, String message, String... field) {
        return of("code", code, "message", message, "field", List.of(field));
    }

    static String gid(String type, long id) {
        return "gid://shopify/" + type + "/" + id;
    }

    /** The number of an id of the type, or zero for anything else. */
    static long number(@Nullable Object gid, String type) {
        String prefix = "gid://shopify/" + type + "/";
        String text = String.valueOf(gid);
        try {
            return text.startsWith(prefix) ? Long.parseLong(text.substring(prefix.length())) : 0;
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }
}
