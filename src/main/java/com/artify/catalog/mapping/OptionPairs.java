package com.artify.catalog.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which option of a product in Shopify means which option of a base: by their names, or where these
 * differ by their values. At most three a side, so every assignment is tried.
 */
final class OptionPairs {
    /** A name alone decides over any likeness of values. */
    private static final double NAME = 2;

    private static final int ALIKE = 60;

    private final List<String> base;
    private final List<String> store;
    private final Map<String, Set<String>> baseValues;
    private final Map<String, Set<String>> storeValues;
    private List<@Nullable String> best = List.of();
    private double bestScore = -1;

    private OptionPairs(
            List<String> base,
            List<String> store,
            Map<String, Set<String>> baseValues,
            Map<String, Set<String>> storeValues) {
        this.base = base;
        this.store = store;
        this.baseValues = baseValues;
        this.storeValues = storeValues;
    }

    /** For each option of the base, in their order, that of the product, or null for none. */
    static List<@Nullable String> of(
            List<String> base,
            Map<String, Set<String>> baseValues,
            List<String> store,
            Map<String, Set<String>> storeValues) {
        OptionPairs pairs = new OptionPairs(base, store, baseValues, storeValues);
        pairs.search(new ArrayList<>(), 0);
        return pairs.best;
    }

    private void search(List<@Nullable String> chosen, double score) {
        if (chosen.size() == base.size()) {
            if (score > bestScore) {
                best = new ArrayList<>(chosen);
                bestScore = score;
            }
            return;
        }
        for (String candidate : store) {
            double gain = chosen.contains(candidate) ? 0 : gain(base.get(chosen.size()), candidate);
            if (gain > 0) {
                chosen.add(candidate);
                search(chosen, score + gain);
                chosen.removeLast();
            }
        }
        chosen.add(null);
        search(chosen, score);
        chosen.removeLast();
    }

    private double gain(String ours, String theirs) {
        double name = Likeness.of(ours, theirs) >= Likeness.ASSUMED ? NAME : 0;
        Set<String> wanted = baseValues.getOrDefault(ours, Set.of());
        Set<String> offered = storeValues.getOrDefault(theirs, Set.of());
        long found =
                wanted.stream()
                        .filter(value ->
                                offered.stream()
                                        .anyMatch(other -> Likeness.of(value, other) >= ALIKE))
                        .count();
        return name + (wanted.isEmpty() ? 0 : (double) found / wanted.size());
    }
}
