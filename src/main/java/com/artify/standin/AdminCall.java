package com.artify.standin;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One call of the Admin API.
 *
 * @param root the fields of queries and mutations
 * @param denied a field that the app may not use, or null
 * @param files where the shop's files are, without a slash at the end
 * @param misses takes the fields that have no answer here
 */
record AdminCall(
        Map<String, Nodes.Field> root,
        @Nullable String denied,
        String files,
        Consumer<String> misses) {
    void unknown(String field) {
        misses.accept(field);
    }
}
