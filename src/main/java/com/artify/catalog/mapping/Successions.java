package com.artify.catalog.mapping;

import com.artify.catalog.StoreVariant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which Shopify variants took the places of others that were removed: those with the same SKU, else
 * those with the same option values, however options are named or ordered. One that two could have
 * followed is followed by neither.
 */
final class Successions {
    private Successions() {}

    /** Removed variants that are mapped, by the variants that follow them and are not mapped. */
    static Map<StoreVariant, StoreVariant> of(ProductMapping mapping) {
        Map<Long, LinkedVariant> base = mapping.baseById();
        List<StoreVariant> former =
                mapping.removed().stream()
                        .filter(each ->
                                Optional.ofNullable(mapping.mapped().get(each.id()))
                                        .map(base::get)
                                        .filter(LinkedVariant::usable)
                                        .isPresent())
                        .toList();
        if (former.isEmpty()) {
            return Map.of();
        }
        return of(
                former,
                mapping.store().stream()
                        .filter(each -> !mapping.mapped().containsKey(each.id()))
                        .filter(each -> !mapping.sized().contains(each.id()))
                        .toList());
    }

    static Map<StoreVariant, StoreVariant> of(
            Collection<StoreVariant> former, Collection<StoreVariant> fresh) {
        Map<StoreVariant, StoreVariant> found = new LinkedHashMap<>();
        match(former, fresh, each -> Optional.ofNullable(each.sku()).map(Successions::key), found);
        match(
                former.stream().filter(each -> !found.containsValue(each)).toList(),
                fresh.stream().filter(each -> !found.containsKey(each)).toList(),
                each -> Optional.of(values(each)),
                found);
        return found;
    }

    private static void match(
            Collection<StoreVariant> former,
            Collection<StoreVariant> fresh,
            Function<StoreVariant, Optional<?>> trait,
            Map<StoreVariant, StoreVariant> found) {
        Map<Object, List<StoreVariant>> before = grouped(former, trait);
        Map<Object, List<StoreVariant>> now = grouped(fresh, trait);
        now.forEach((key, successors) -> {
            List<StoreVariant> old = before.getOrDefault(key, List.of());
            if (successors.size() == 1 && old.size() == 1) {
                found.put(successors.getFirst(), old.getFirst());
            }
        });
    }

    private static Map<Object, List<StoreVariant>> grouped(
            Collection<StoreVariant> variants, Function<StoreVariant, Optional<?>> trait) {
        return variants.stream()
                .filter(each -> trait.apply(each).isPresent())
                .collect(
                        Collectors.groupingBy(
                                each -> trait.apply(each).orElseThrow(),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    private static List<String> values(StoreVariant variant) {
        return variant.options().values().stream()
                .map(Successions::key)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replace('×', 'x');
    }
}
