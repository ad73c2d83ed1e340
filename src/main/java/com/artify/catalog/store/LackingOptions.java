package com.artify.catalog.store;

import com.artify.catalog.StoreOption;
import com.artify.catalog.StoreProduct;
import java.util.List;
import java.util.Optional;

/** What a product lacks of wanted options; names and values are the same but for letter case. */
final class LackingOptions {
    private LackingOptions() {}

    /** Options that the product does not have at all. */
    static List<StoreOption> fresh(StoreProduct product, List<StoreOption> wanted) {
        return wanted.stream()
                .filter(option -> product.isSingle() || present(product, option).isEmpty())
                .toList();
    }

    /** The first option that it has, by the name it has there, with the values that are new. */
    static Optional<StoreOption> grown(StoreProduct product, List<StoreOption> wanted) {
        return wanted.stream()
                .flatMap(option ->
                        present(product, option)
                                .map(there -> new StoreOption(there.name(), added(there, option)))
                                .stream())
                .filter(option -> !option.values().isEmpty())
                .findFirst();
    }

    private static Optional<StoreOption> present(StoreProduct product, StoreOption wanted) {
        return product.options().stream()
                .filter(option -> option.name().equalsIgnoreCase(wanted.name()))
                .findFirst();
    }

    private static List<String> added(StoreOption there, StoreOption wanted) {
        return wanted.values().stream()
                .filter(value -> there.values().stream().noneMatch(value::equalsIgnoreCase))
                .toList();
    }
}
