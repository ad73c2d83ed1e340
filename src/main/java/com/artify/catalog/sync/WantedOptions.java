package com.artify.catalog.sync;

import com.artify.catalog.StoreOption;
import com.artify.catalog.StoreProduct;
import com.artify.catalog.mapping.LinkedVariant;
import com.artify.catalog.mapping.OptionNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/** The options and values that a product needs for its bases, in the words that it uses already. */
final class WantedOptions {
    private final OptionNames names;
    private final Map<String, List<String>> present = new LinkedHashMap<>();
    private final Map<String, SequencedSet<String>> wanted = new LinkedHashMap<>();

    WantedOptions(StoreProduct product, List<LinkedVariant> variants) {
        boolean single = product.isSingle();
        names = new OptionNames(single ? List.of() : product.variants(), variants);
        if (!single) {
            product.options().forEach(option -> present.put(option.name(), option.values()));
        }
        for (LinkedVariant variant : variants) {
            for (String option : variant.optionNames()) {
                String name = name(variant, option);
                wanted.computeIfAbsent(name, key -> new LinkedHashSet<>())
                        .add(value(variant, option, name));
            }
        }
    }

    /** Everything that the bases need. */
    List<StoreOption> all() {
        return wanted.entrySet().stream()
                .map(each -> new StoreOption(each.getKey(), List.copyOf(each.getValue())))
                .toList();
    }

    /** What of it the product does not have yet. */
    List<StoreOption> lacking(StoreProduct product) {
        List<StoreOption> lacking = new ArrayList<>();
        for (StoreOption option : all()) {
            List<String> known = present.getOrDefault(option.name(), List.of());
            List<String> fresh =
                    option.values().stream().filter(value -> !known.contains(value)).toList();
            if (!fresh.isEmpty()) {
                lacking.add(new StoreOption(option.name(), fresh));
            }
        }
        return lacking;
    }

    /** A base variant's value for each option of the product, or empty where one is unknown. */
    Optional<Map<String, String>> of(LinkedVariant variant, List<StoreOption> options) {
        Map<String, String> known = new LinkedHashMap<>();
        for (String option : variant.optionNames()) {
            String name = name(variant, option);
            known.put(name, value(variant, option, name));
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (StoreOption option : options) {
            String value = known.get(option.name());
            if (value == null && option.values().size() > 1) {
                return Optional.empty();
            }
            values.put(option.name(), value == null ? option.values().getFirst() : value);
        }
        return Optional.of(values);
    }

    private String name(LinkedVariant variant, String option) {
        return names.option(variant, option).orElse(option);
    }

    private String value(LinkedVariant variant, String option, String name) {
        return names.value(
                variant.options().getOrDefault(option, variant.name()),
                present.getOrDefault(name, List.of()));
    }
}
