package com.artify.engine;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/**
 * Models to turn to one after the other, as they are stored: a line each, the provider before the
 * first slash, since models have slashes in their names.
 */
public record ModelChoices(@Column("alternatives") @Nullable String written) {
    public static final ModelChoices NONE = new ModelChoices("");

    public ModelChoices {
        written = written == null ? "" : written;
    }

    /** In that order, each once. */
    public static ModelChoices of(List<ModelChoice> choices) {
        return new ModelChoices(
                choices.stream()
                        .distinct()
                        .map(choice -> choice.provider() + "/" + choice.model())
                        .collect(Collectors.joining("\n")));
    }

    public List<ModelChoice> list() {
        return lines().map(line -> line.split("/", 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> new ModelChoice(parts[0], parts[1]))
                .toList();
    }

    public boolean isEmpty() {
        return list().isEmpty();
    }

    /** The others. */
    public ModelChoices without(ModelChoice choice) {
        return of(list().stream().filter(each -> !each.equals(choice)).toList());
    }

    /** The same with another in the place of one of them. */
    public ModelChoices replacing(ModelChoice old, ModelChoice other) {
        return of(list().stream().map(each -> each.equals(old) ? other : each).toList());
    }

    private Stream<String> lines() {
        return written == null ? Stream.empty() : Arrays.stream(written.split("\n"));
    }
}
