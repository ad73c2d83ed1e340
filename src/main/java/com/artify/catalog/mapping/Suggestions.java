package com.artify.catalog.mapping;

import com.artify.catalog.StoreVariant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the Shopify variants of a product are probably printed as, by their option values. */
final class Suggestions {
    /** From here on a suggestion may be taken over unseen, in percent. */
    static final int CERTAIN = Likeness.ASSUMED;

    private final Map<String, Suggestion> byVariant = new LinkedHashMap<>();

    private Suggestions() {}

    /** For every Shopify variant that anything is like, whether it is mapped already or not. */
    static Suggestions of(ProductMapping mapping) {
        return of(mapping.store(), mapping.usable());
    }

    static Suggestions of(List<StoreVariant> store, List<LinkedVariant> base) {
        Suggestions suggestions = new Suggestions();
        List<BaseMatcher> matchers = matchers(store, base);
        for (StoreVariant variant : store) {
            List<BaseMatcher.Match> matches = new ArrayList<>();
            matchers.forEach(matcher -> matches.addAll(matcher.matches(variant)));
            suggestions.take(variant, matches);
        }
        return suggestions;
    }

    static List<BaseMatcher> matchers(List<StoreVariant> store, List<LinkedVariant> base) {
        Map<UUID, List<LinkedVariant>> byBase =
                base.stream()
                        .collect(
                                Collectors.groupingBy(
                                        LinkedVariant::base,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        Map<String, Set<String>> values = new LinkedHashMap<>();
        for (StoreVariant variant : store) {
            variant.options()
                    .forEach((name, value) ->
                            values.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(value));
        }
        return byBase.values().stream().map(variants -> new BaseMatcher(variants, values)).toList();
    }

    private void take(StoreVariant variant, List<BaseMatcher.Match> matches) {
        matches.sort(Comparator.comparing(BaseMatcher.Match::confidence).reversed());
        if (matches.isEmpty()) {
            return;
        }
        BaseMatcher.Match best = matches.getFirst();
        boolean alone = matches.size() == 1 || matches.get(1).confidence() < best.confidence();
        byVariant.put(
                variant.id(),
                new Suggestion(
                        variant.id(),
                        best.variant(),
                        best.confidence(),
                        alone && best.confidence() >= CERTAIN));
    }

    /** For one Shopify variant. */
    Optional<Suggestion> of(String shopifyVariantId) {
        return Optional.ofNullable(byVariant.get(shopifyVariantId));
    }

    /** Those that may be taken over unseen. */
    List<Suggestion> certain() {
        return byVariant.values().stream().filter(Suggestion::certain).toList();
    }
}
