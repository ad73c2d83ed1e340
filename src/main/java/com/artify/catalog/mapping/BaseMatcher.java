package com.artify.catalog.mapping;

import com.artify.catalog.StoreVariant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the variants of one base that a Shopify variant may mean. Values are compared once each,
 * not once a pair of variants, so that 2,048 variants against 2,048 take milliseconds.
 */
final class BaseMatcher {
    /** A choice that one side does not offer leaves a doubt. */
    private static final int NOT_ASKED = 60;

    private final List<String> options;
    private final List<@Nullable String> pairs;
    private final Map<String, Set<String>> values;
    private final Map<List<String>, LinkedVariant> byValues = new LinkedHashMap<>();
    private final Map<List<String>, List<Guess>> guesses = new HashMap<>();
    private final boolean storeAsksMore;

    /** A value and how sure it is meant. */
    private record Guess(String value, int confidence) {}

    /** A base variant and how sure it is meant. */
    record Match(LinkedVariant variant, int confidence) {}

    BaseMatcher(List<LinkedVariant> variants, Map<String, Set<String>> storeValues) {
        options = variants.getFirst().optionNames();
        values = new HashMap<>();
        for (LinkedVariant variant : variants) {
            byValues.putIfAbsent(key(variant), variant);
            options.forEach(name ->
                    values.computeIfAbsent(name, key -> new LinkedHashSet<>())
                            .add(variant.options().getOrDefault(name, "")));
        }
        pairs = OptionPairs.of(options, values, List.copyOf(storeValues.keySet()), storeValues);
        storeAsksMore =
                storeValues.entrySet().stream()
                        .anyMatch(option ->
                                option.getValue().size() > 1 && !pairs.contains(option.getKey()));
    }

    /** The product's option for each of the base's, in their order, or null for none. */
    Map<String, @Nullable String> optionPairs() {
        Map<String, @Nullable String> found = new LinkedHashMap<>();
        for (int i = 0; i < options.size(); i++) {
            found.put(options.get(i), pairs.get(i));
        }
        return found;
    }

    List<Match> matches(StoreVariant variant) {
        if (pairs.stream().allMatch(Objects::isNull)) {
            return byValues.size() == 1
                    ? List.of(new Match(byValues.values().iterator().next(), Likeness.ASSUMED))
                    : List.of();
        }
        List<Match> found = new ArrayList<>();
        int most = storeAsksMore ? Likeness.ASSUMED : Likeness.EQUAL;
        collect(variant, new ArrayList<>(), most, found);
        return found;
    }

    private void collect(
            StoreVariant variant, List<String> chosen, int confidence, List<Match> found) {
        int at = chosen.size();
        if (at == options.size()) {
            LinkedVariant match = byValues.get(chosen);
            if (match != null) {
                found.add(new Match(match, confidence));
            }
            return;
        }
        for (Guess guess : guesses(at, variant)) {
            chosen.add(guess.value());
            collect(variant, chosen, Math.min(confidence, guess.confidence()), found);
            chosen.removeLast();
        }
    }

    private List<Guess> guesses(int at, StoreVariant variant) {
        String option = options.get(at);
        String theirs = pairs.get(at);
        Set<String> ours = values.getOrDefault(option, Set.of());
        if (theirs == null) {
            int confidence = ours.size() == 1 ? Likeness.ASSUMED : NOT_ASKED;
            return ours.stream().map(value -> new Guess(value, confidence)).toList();
        }
        String value = variant.options().getOrDefault(theirs, "");
        return guesses.computeIfAbsent(
                List.of(option, value),
                key ->
                        ours.stream()
                                .map(each -> new Guess(each, Likeness.of(each, value)))
                                .filter(guess -> guess.confidence() > 0)
                                .toList());
    }

    private static List<String> key(LinkedVariant variant) {
        return variant.optionNames().stream()
                .map(name -> variant.options().getOrDefault(name, ""))
                .toList();
    }
}
