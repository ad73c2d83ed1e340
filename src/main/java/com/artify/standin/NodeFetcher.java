package com.artify.standin;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes values out of nodes, and fails for fields that the stand-in has no answer to. */
final class NodeFetcher implements DataFetcher<Object> {
    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) {
        String field = environment.getField().getName();
        AdminCall call =
                Objects.requireNonNull(environment.getGraphQlContext().get(AdminCall.class));
        if (field.equals(call.denied())) {
            throw new DeniedException(field);
        }
        Map<?, ?> node = environment.getSource() instanceof Map<?, ?> source ? source : call.root();
        if (!node.containsKey(field)) {
            String parent = ((GraphQLNamedType) environment.getParentType()).getName();
            call.unknown(parent + "." + field);
            throw new IllegalStateException(
                    "the stand-in has no answer to " + parent + "." + field);
        }
        return node.get(field) instanceof Nodes.Field function
                ? function.apply(environment)
                : node.get(field);
    }

    /** The app may not read or do that. */
    static final class DeniedException extends RuntimeException {
        DeniedException(String field) {
            super("Access denied for " + field + " field.");
        }
    }
}
