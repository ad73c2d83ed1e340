package com.artify.standin;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The Admin API's queries and mutations of orders. */
final class OrderFields {
    private static final Pattern CHANGED = Pattern.compile("updated_at:>(=?)'?([^' ]+)'?");

    private final OrderBook book;

    OrderFields(OrderBook book) {
        this.book = book;
    }

    Map<String, Nodes.Field> fields() {
        return Map.of(
                "order",
                asked ->
                        book.find(number(asked.getArgument("id"))).map(OrderNodes::of).orElse(null),
                "orders",
                this::orders,
                "tagsAdd",
                asked ->
                        answer(
                                "id",
                                book.tag(
                                        number(asked.getArgument("id")),
                                        asked.getArgumentOrDefault("tags", List.of()))),
                "orderUpdate",
                this::update,
                "metafieldsSet",
                this::metafields);
    }

    private Map<String, @Nullable Object> orders(DataFetchingEnvironment asked) {
        String query = Objects.toString(asked.<Object>getArgument("query"), "");
        Matcher changed = CHANGED.matcher(query);
        if (!query.isEmpty() && !changed.matches()) {
            throw new IllegalArgumentException("the stand-in cannot search orders by " + query);
        }
        Instant since = query.isEmpty() ? Instant.MIN : Instant.parse(changed.group(2));
        boolean including = query.isEmpty() || !changed.group(1).isEmpty();
        boolean byChange =
                "UPDATED_AT".equals(String.valueOf(asked.<Object>getArgument("sortKey")));
        Comparator<StandInOrder> byId = Comparator.comparingLong(StandInOrder::id);
        return Nodes.page(
                book.changed(since, including).stream()
                        .sorted(
                                byChange
                                        ? Comparator.comparing(StandInOrder::updatedAt)
                                                .thenComparing(byId)
                                        : byId)
                        .map(OrderNodes::of)
                        .toList(),
                asked);
    }

    private Map<String, @Nullable Object> update(DataFetchingEnvironment asked) {
        Map<String, Object> input = asked.getArgumentOrDefault("input", Map.of());
        if (!input.keySet().stream().allMatch(key -> key.equals("id") || key.equals("note"))) {
            throw new IllegalArgumentException("the stand-in only knows the note of an order");
        }
        long id = number(input.get("id"));
        boolean present =
                input.containsKey("note")
                        ? book.note(id, Objects.toString(input.get("note"), null))
                        : book.find(id).isPresent();
        return answer("id", present);
    }

    /** All or nothing. */
    private Map<String, @Nullable Object> metafields(DataFetchingEnvironment asked) {
        List<Map<String, Object>> inputs = asked.getArgumentOrDefault("metafields", List.of());
        List<Map<String, @Nullable Object>> errors = new ArrayList<>();
        IntStream.range(0, inputs.size())
                .filter(i -> book.find(number(inputs.get(i).get("ownerId"))).isEmpty())
                .forEach(i ->
                        errors.add(
                                Nodes.userError(
                                        "INVALID",
                                        "Owner does not exist.",
                                        "metafields",
                                        Integer.toString(i),
                                        "ownerId")));
        if (errors.isEmpty()) {
            inputs.forEach(input ->
                    book.metafield(
                            String.valueOf(input.get("ownerId")),
                            input.get("namespace") + "." + input.get("key"),
                            String.valueOf(input.get("value"))));
        }
        return Nodes.of("userErrors", errors);
    }

    private static Map<String, @Nullable Object> answer(String field, boolean done) {
        return Nodes.of(
                "userErrors",
                done
                        ? List.of()
                        : List.of(Nodes.userError("NOT_FOUND", "Order does not exist", field)));
    }

    private static long number(@Nullable Object gid) {
        return Nodes.number(gid, "Order");
    }
}
