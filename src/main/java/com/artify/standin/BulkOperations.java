package com.artify.standin;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A shop's bulk queries. They are done at once; their file has an object a line, and those of inner
 * connections follow theirs with its id as {@code __parentId}.
 */
final class BulkOperations {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<Long, Done> operations = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong();
    private final Consumer<Map<String, @Nullable Object>> finished;

    BulkOperations(Consumer<Map<String, @Nullable Object>> finished) {
        this.finished = finished;
    }

    private record Done(int roots, String lines) {}

    Map<String, Nodes.Field> fields() {
        return Map.of("bulkOperationRunQuery", this::run, "bulkOperation", this::state);
    }

    /** The lines of an operation that found something. */
    Optional<String> file(long id) {
        return Optional.ofNullable(operations.get(id)).map(Done::lines);
    }

    private Map<String, @Nullable Object> run(DataFetchingEnvironment asked) {
        AdminCall call = call(asked);
        ExecutionResult result =
                GraphQL.newGraphQL(AdminSchema.get())
                        .build()
                        .execute(
                                ExecutionInput.newExecutionInput(
                                                String.valueOf(asked.<Object>getArgument("query")))
                                        .graphQLContext(Map.of(AdminCall.class, call))
                                        .build());
        if (!result.getErrors().isEmpty()) {
            String message = result.getErrors().getFirst().getMessage();
            return Nodes.of(
                    "bulkOperation",
                    null,
                    "userErrors",
                    List.of(Nodes.userError("INVALID", message, "query")));
        }
        StringBuilder lines = new StringBuilder();
        Map<?, ?> data = Objects.requireNonNull(result.getData());
        int roots = data.values().stream().mapToInt(root -> write(root, null, lines)).sum();
        long id = ids.incrementAndGet();
        operations.put(id, new Done(roots, lines.toString()));
        String gid = Nodes.gid("BulkOperation", id);
        finished.accept(
                Nodes.of("admin_graphql_api_id", gid, "status", "completed", "type", "query"));
        return Nodes.of(
                "bulkOperation", Nodes.of("id", gid, "status", "CREATED"), "userErrors", List.of());
    }

    private @Nullable Map<String, @Nullable Object> state(DataFetchingEnvironment asked) {
        String gid = String.valueOf(asked.<Object>getArgument("id"));
        long id = Nodes.number(gid, "BulkOperation");
        Done done = operations.get(id);
        if (done == null) {
            return null;
        }
        String url = call(asked).files() + "/bulk/" + id + ".jsonl";
        return Nodes.of(
                "id",
                gid,
                "status",
                "COMPLETED",
                "errorCode",
                null,
                "rootObjectCount",
                done.roots(),
                "url",
                done.roots() == 0 ? null : url);
    }

    private static int write(
            @Nullable Object connection, @Nullable Object parent, StringBuilder lines) {
        if (!(connection instanceof Map<?, ?> map)
                || !(map.get("edges") instanceof List<?> edges)) {
            return 0;
        }
        for (Object edge : edges) {
            Map<?, ?> node = (Map<?, ?>) Objects.requireNonNull(((Map<?, ?>) edge).get("node"));
            Map<String, @Nullable Object> line = new LinkedHashMap<>();
            node.forEach((key, value) -> {
                if (!(value instanceof Map<?, ?> inner && inner.containsKey("edges"))) {
                    line.put(String.valueOf(key), value);
                }
            });
            if (parent != null) {
                line.put("__parentId", parent);
            }
            lines.append(JSON.writeValueAsString(line)).append('\n');
            node.values().forEach(inner -> write(inner, node.get("id"), lines));
        }
        return edges.size();
    }

    private static AdminCall call(DataFetchingEnvironment asked) {
        return Objects.requireNonNull(asked.getGraphQlContext().get(AdminCall.class));
    }
}
