package com.artify.catalog.mapping;

import com.artify.catalog.StoreVariant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which of a product's options in Shopify its bases know. */
final class OptionKnowledge {
    private final Map<UUID, Map<String, @Nullable String>> pairsByBase;

    OptionKnowledge(ProductMapping mapping) {
        List<LinkedVariant> usable = mapping.usable();
        List<UUID> bases = usable.stream().map(LinkedVariant::base).distinct().toList();
        List<BaseMatcher> matchers = Suggestions.matchers(mapping.store(), usable);
        pairsByBase =
                IntStream.range(0, bases.size())
                        .boxed()
                        .collect(
                                Collectors.toMap(bases::get, at -> matchers.get(at).optionPairs()));
    }

    /**
     * Of several Shopify variants with one target, those that cannot be meant beside the likest.
     */
    List<StoreVariant> misfits(LinkedVariant target, List<StoreVariant> variants) {
        Map<String, @Nullable String> pairs = pairsByBase.getOrDefault(target.base(), Map.of());
        StoreVariant likest =
                variants.stream()
                        .max(Comparator.comparing(variant -> likeness(target, pairs, variant)))
                        .orElseThrow();
        return variants.stream()
                .filter(variant -> !known(pairs, variant).equals(known(pairs, likest)))
                .toList();
    }

    private static int likeness(
            LinkedVariant target, Map<String, @Nullable String> pairs, StoreVariant variant) {
        return target.options().entrySet().stream()
                .mapToInt(option -> {
                    String theirs = pairs.get(option.getKey());
                    String value = theirs == null ? null : variant.options().get(theirs);
                    return value == null ? 0 : Likeness.of(option.getValue(), value);
                })
                .sum();
    }

    private static List<String> known(Map<String, @Nullable String> pairs, StoreVariant variant) {
        return pairs.values().stream()
                .filter(Objects::nonNull)
                .map(option ->
                        OptionText.of(variant.options().getOrDefault(option, "")).canonical())
                .toList();
    }
}
