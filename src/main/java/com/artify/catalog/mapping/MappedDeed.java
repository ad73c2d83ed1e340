package com.artify.catalog.mapping;

import com.artify.activity.Deed;
import com.artify.catalog.Product;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What variants were and are printed as, as an activity keeps it: names for those who read it, ids
 * for taking it back.
 */
final class MappedDeed {
    static final String MAPPED = "product.mapped";
    private static final String TARGETS = Deed.UNDO + "targets";

    private final Product product;
    private final Map<String, String> titles;
    private final Map<String, Object> namesBefore = new LinkedHashMap<>();
    private final Map<String, Object> namesAfter = new LinkedHashMap<>();
    private final Map<String, Object> idsBefore = new LinkedHashMap<>();
    private final Map<String, Object> idsAfter = new LinkedHashMap<>();

    MappedDeed(ProductMapping mapping) {
        product = mapping.product();
        titles = titles(mapping);
    }

    /** What variants are called, also those that Shopify removed. */
    static Map<String, String> titles(ProductMapping mapping) {
        Map<String, String> titles = new HashMap<>();
        mapping.removed().forEach(each -> titles.put(each.id(), each.title()));
        mapping.store().forEach(each -> titles.put(each.id(), each.title()));
        return titles;
    }

    void note(String variant, @Nullable LinkedVariant old, @Nullable LinkedVariant fresh) {
        String title = titles.getOrDefault(variant, variant);
        namesBefore.put(title, name(old));
        namesAfter.put(title, name(fresh));
        idsBefore.put(variant, id(old));
        idsAfter.put(variant, id(fresh));
    }

    Set<String> variants() {
        return idsAfter.keySet();
    }

    Deed written() {
        return new Deed(
                MAPPED,
                "product",
                product.uuid().toString(),
                product.title(),
                Map.of(Deed.NAMED, namesBefore, TARGETS, idsBefore),
                Map.of(Deed.NAMED, namesAfter, TARGETS, idsAfter));
    }

    /** The base variants' UUIDs by Shopify variant, an empty text for none. */
    static Map<String, String> targets(Map<String, Object> side) {
        Map<String, String> targets = new LinkedHashMap<>();
        if (side.get(TARGETS) instanceof Map<?, ?> kept) {
            kept.forEach((variant, target) -> targets.put(variant.toString(), target.toString()));
        }
        return targets;
    }

    static String id(@Nullable LinkedVariant variant) {
        return variant == null ? "" : variant.uuid().toString();
    }

    private static String name(@Nullable LinkedVariant variant) {
        return variant == null ? "" : variant.fullName();
    }
}
