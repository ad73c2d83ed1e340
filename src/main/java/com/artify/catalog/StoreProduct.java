package com.artify.catalog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/** A product as it stands in Shopify, with its options and variants in their order. */
public record StoreProduct(
        long id,
        String handle,
        String title,
        String type,
        @Nullable String imageUrl,
        Instant updatedAt,
        List<StoreOption> options,
        List<StoreVariant> variants) {
    /** What of it our own product takes over. */
    public ProductFacts facts() {
        return new ProductFacts(id, title, handle, imageUrl, updatedAt);
    }

    /** True when it offers no choice: it has one variant under the default option. */
    public boolean isSingle() {
        return options.size() == 1 && options.getFirst().isDefault();
    }

    /**
     * What Shopify makes of the product when options and values are added: the default option gives
     * way to the first new one, and present variants get the first value of each added option. An
     * option is the same when its name is, letter case aside; so is a value.
     */
    public StoreProduct withOptions(List<StoreOption> wanted) {
        if (wanted.isEmpty()) {
            return this;
        }
        List<StoreOption> all = isSingle() ? new ArrayList<>() : new ArrayList<>(options);
        Map<String, String> added = new LinkedHashMap<>();
        for (StoreOption option : wanted) {
            Optional<StoreOption> present = named(all, option.name());
            present.ifPresentOrElse(
                    old -> all.set(all.indexOf(old), merged(old, option)),
                    () -> {
                        all.add(option);
                        added.put(option.name(), option.values().getFirst());
                    });
        }
        List<StoreVariant> changed =
                added.isEmpty() ? variants : variants.stream().map(v -> given(v, added)).toList();
        return new StoreProduct(
                id, handle, title, type, imageUrl, updatedAt, List.copyOf(all), changed);
    }

    /** The same product with other variants. */
    public StoreProduct withVariants(List<StoreVariant> changed) {
        return new StoreProduct(id, handle, title, type, imageUrl, updatedAt, options, changed);
    }

    /** The same product, changed at another time. */
    public StoreProduct asOf(Instant time) {
        return new StoreProduct(id, handle, title, type, imageUrl, time, options, variants);
    }

    private StoreVariant given(StoreVariant variant, Map<String, String> added) {
        Map<String, String> values =
                isSingle() ? new LinkedHashMap<>() : new LinkedHashMap<>(variant.options());
        values.putAll(added);
        return variant.withOptions(values);
    }

    private static Optional<StoreOption> named(List<StoreOption> options, String name) {
        return options.stream().filter(option -> option.name().equalsIgnoreCase(name)).findFirst();
    }

    private static StoreOption merged(StoreOption present, StoreOption wanted) {
        SequencedSet<String> values = new LinkedHashSet<>(present.values());
        wanted.values().stream()
                .filter(value -> present.values().stream().noneMatch(value::equalsIgnoreCase))
                .forEach(values::add);
        return new StoreOption(present.name(), List.copyOf(values));
    }
}
