package com.artify.catalog.mapping;

import com.artify.catalog.StoreVariant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a product in Shopify calls the options and values of its bases. Not thread-safe. */
public final class OptionNames {
    private final Map<UUID, Map<String, @Nullable String>> pairsByBase = new LinkedHashMap<>();
    private final Map<List<String>, Map<String, String>> values = new HashMap<>();

    public OptionNames(List<StoreVariant> store, List<LinkedVariant> base) {
        List<UUID> bases = base.stream().map(LinkedVariant::base).distinct().toList();
        List<BaseMatcher> matchers = Suggestions.matchers(store, base);
        for (int at = 0; at < bases.size(); at++) {
            pairsByBase.put(bases.get(at), matchers.get(at).optionPairs());
        }
    }

    /** The product's option that means a base's, or empty where it has none. */
    public Optional<String> option(LinkedVariant variant, String name) {
        return Optional.ofNullable(pairsByBase.getOrDefault(variant.base(), Map.of()).get(name));
    }

    /** Of the values that the product has, the one that means a base's; else the base's own. */
    public String value(String value, List<String> offered) {
        return values.computeIfAbsent(offered, key -> new HashMap<>())
                .computeIfAbsent(
                        value,
                        key ->
                                offered.stream()
                                        .filter(each -> means(each, value))
                                        .findFirst()
                                        .orElse(value));
    }

    private static boolean means(String one, String other) {
        return Likeness.of(one, other) >= Suggestions.CERTAIN;
    }
}
