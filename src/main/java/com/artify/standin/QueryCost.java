package com.artify.standin;

import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableReference;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a query is said to cost before it runs: a point for each object, as many as asked for in a
 * connection, ten for a mutation, nothing for plain values.
 */
final class QueryCost {
    private static final int MUTATION = 10;

    private final Map<String, Object> variables;
    private final Map<String, FragmentDefinition> fragments;

    private QueryCost(Map<String, Object> variables, Map<String, FragmentDefinition> fragments) {
        this.variables = variables;
        this.fragments = fragments;
    }

    static int of(Document document, OperationDefinition operation, Map<String, Object> variables) {
        QueryCost cost =
                new QueryCost(
                        variables,
                        document.getDefinitionsOfType(FragmentDefinition.class).stream()
                                .collect(
                                        Collectors.toMap(
                                                FragmentDefinition::getName, each -> each)));
        if (operation.getOperation() == OperationDefinition.Operation.MUTATION) {
            return MUTATION * operation.getSelectionSet().getSelections().size();
        }
        return Math.max(1, cost.of(operation.getSelectionSet()));
    }

    private int of(@Nullable SelectionSet set) {
        return set == null ? 0 : set.getSelections().stream().mapToInt(this::of).sum();
    }

    private int of(Selection<?> selection) {
        return switch (selection) {
            case Field field when field.getSelectionSet() == null -> 0;
            case Field field when isWrapping(field) -> of(field.getSelectionSet());
            case Field field -> {
                int first = first(field);
                int inner = of(field.getSelectionSet());
                yield first < 0 ? 1 + inner : 2 + first * (1 + inner);
            }
            case InlineFragment inline -> of(inline.getSelectionSet());
            case FragmentSpread spread -> {
                FragmentDefinition named = fragments.get(spread.getName());
                yield named == null ? 0 : of(named.getSelectionSet());
            }
            default -> 0;
        };
    }

    /** Belongs to the connection around it, which is counted. */
    private static boolean isWrapping(Field field) {
        return switch (field.getName()) {
            case "nodes", "edges", "node", "pageInfo" -> true;
            default -> false;
        };
    }

    private int first(Field field) {
        for (Argument argument : field.getArguments()) {
            if (argument.getName().equals("first") || argument.getName().equals("last")) {
                return switch (argument.getValue()) {
                    case IntValue number -> number.getValue().intValue();
                    case VariableReference name
                            when variables.get(name.getName()) instanceof Number number ->
                            number.intValue();
                    default -> 0;
                };
            }
        }
        return -1;
    }
}
