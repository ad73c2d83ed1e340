package com.artify.standin;

import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Admin API of a shop: GraphQL over the real schema, paid from the shop's cost bucket. */
final class AdminDoor {
    private static final Logger log = LoggerFactory.getLogger(AdminDoor.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_COST = 1000;
    private static final int MOST_INPUTS = 250;

    private final StandInShopify shopify;

    AdminDoor(StandInShopify shopify) {
        this.shopify = shopify;
    }

    /** Says of files that they are below the address. */
    Reply answer(StandInShop shop, @Nullable String token, byte[] body, String files) {
        if (token == null || !shop.tokens().accepts(token)) {
            return Reply.json(
                    401,
                    Map.of(
                            "errors",
                            "[API] Invalid API key or access token (unrecognized login or wrong"
                                    + " password)"));
        }
        try {
            JsonNode asked = JSON.readTree(body);
            return Reply.json(200, answer(shop, asked, files));
        } catch (JacksonException malformed) {
            return Reply.json(400, Map.of("errors", Map.of("query", "Required parameter missing")));
        }
    }

    private Map<String, @Nullable Object> answer(StandInShop shop, JsonNode asked, String files) {
        String query = asked.path("query").asString("");
        Map<String, Object> variables =
                asked.path("variables").isObject()
                        ? JSON.convertValue(asked.path("variables"), new TypeReference<>() {})
                        : Map.of();
        int cost;
        try {
            Document document = Parser.parse(query);
            OperationDefinition operation =
                    document.getDefinitionsOfType(OperationDefinition.class).getFirst();
            cost = QueryCost.of(document, operation, variables);
        } catch (InvalidSyntaxException e) {
            return error(String.valueOf(e.getMessage()), "PARSE_ERROR");
        }
        if (cost > MOST_COST) {
            return error("Query cost is " + cost + ", which exceeds 1000", "MAX_COST_EXCEEDED");
        }
        if (variables.values().stream()
                .anyMatch(value -> value instanceof List<?> list && list.size() > MOST_INPUTS)) {
            return error(
                    "The input array size is greater than the maximum allowed of 250.",
                    "MAX_INPUT_SIZE_EXCEEDED");
        }
        if (shopify.faults().throttled()) {
            shop.bucket().drain();
        }
        if (!shop.bucket().take(cost)) {
            Map<String, @Nullable Object> throttled = error("Throttled", "THROTTLED");
            throttled.put("extensions", Map.of("cost", shop.bucket().report(cost, null)));
            return throttled;
        }
        return executed(shop, query, variables, cost, files);
    }

    private Map<String, @Nullable Object> executed(
            StandInShop shop, String query, Map<String, Object> variables, int cost, String files) {
        AdminCall call =
                new AdminCall(shop.fields(), shopify.faults().accessDenied(), files, this::missed);
        ExecutionResult result =
                GraphQL.newGraphQL(AdminSchema.get())
                        .build()
                        .execute(
                                ExecutionInput.newExecutionInput(query)
                                        .variables(variables)
                                        .graphQLContext(Map.of(AdminCall.class, call))
                                        .build());
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        int actual = cost;
        if (result.isDataPresent()) {
            answer.put("data", result.getData());
            actual = Math.min(cost, ActualCost.of(result.getData()));
        }
        shop.bucket().giveBack(cost - actual);
        if (!result.getErrors().isEmpty()) {
            answer.put("errors", result.getErrors().stream().map(AdminDoor::written).toList());
        }
        answer.put("extensions", Map.of("cost", shop.bucket().report(cost, actual)));
        return answer;
    }

    private void missed(String field) {
        log.error("The stand-in Shopify has no answer to {}", field);
        shopify.miss(field);
    }

    private static Map<String, @Nullable Object> written(GraphQLError error) {
        Throwable cause =
                error instanceof ExceptionWhileDataFetching failed ? failed.getException() : null;
        String code =
                switch (cause) {
                    case NodeFetcher.DeniedException denied -> "ACCESS_DENIED";
                    case null -> "INVALID_VARIABLE";
                    default -> "INTERNAL_SERVER_ERROR";
                };
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        written.put("message", cause == null ? error.getMessage() : cause.getMessage());
        written.put("path", Objects.requireNonNullElse(error.getPath(), new ArrayList<>()));
        boolean undefined = error.getMessage().contains("FieldUndefined");
        written.put("extensions", Map.of("code", undefined ? "undefinedField" : code));
        return written;
    }

    private static Map<String, @Nullable Object> error(String message, String code) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put(
                "errors", List.of(Map.of("message", message, "extensions", Map.of("code", code))));
        return answer;
    }
}
