package com.artify.catalog;

import com.artify.base.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a base differs between two drafts, as the activity log keeps it: only the fields that
 * changed, the variants' under their keys.
 */
record BaseDifference(Map<String, Object> before, Map<String, Object> after) {
    static final String VARIANTS = "variants";
    static final String REMOVED = "removed";
    private static final Map<String, Object> GONE = Map.of(REMOVED, true);

    static BaseDifference between(BaseDraft old, BaseDraft changed) {
        BaseDifference of = of(fields(old), fields(changed));
        Map<String, Object> before = new LinkedHashMap<>(of.before);
        Map<String, Object> after = new LinkedHashMap<>(of.after);
        Map<String, Map<String, Object>> olds = variants(old);
        Map<String, Map<String, Object>> changeds = variants(changed);
        Map<String, Object> variantsBefore = new LinkedHashMap<>();
        Map<String, Object> variantsAfter = new LinkedHashMap<>();
        Stream.concat(olds.keySet().stream(), changeds.keySet().stream())
                .distinct()
                .map(key -> Map.entry(key, variant(olds.get(key), changeds.get(key))))
                .filter(entry -> entry.getValue().any())
                .forEach(entry -> {
                    variantsBefore.put(entry.getKey(), entry.getValue().before);
                    variantsAfter.put(entry.getKey(), entry.getValue().after);
                });
        if (!variantsBefore.isEmpty()) {
            before.put(VARIANTS, variantsBefore);
            after.put(VARIANTS, variantsAfter);
        }
        return new BaseDifference(before, after);
    }

    boolean any() {
        return !before.isEmpty();
    }

    private static BaseDifference variant(
            @Nullable Map<String, Object> old, @Nullable Map<String, Object> changed) {
        if (old == null) {
            return new BaseDifference(GONE, Map.of(REMOVED, false));
        }
        return changed == null ? new BaseDifference(old, GONE) : of(old, changed);
    }

    private static BaseDifference of(Map<String, Object> old, Map<String, Object> changed) {
        Map<String, Object> before = new LinkedHashMap<>(old);
        Map<String, Object> after = new LinkedHashMap<>(changed);
        before.entrySet().removeAll(changed.entrySet());
        after.entrySet().removeAll(old.entrySet());
        return new BaseDifference(before, after);
    }

    private static Map<String, Object> fields(BaseDraft draft) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", draft.name());
        fields.put("description", Objects.requireNonNullElse(draft.description(), ""));
        fields.put("options", draft.optionNames());
        Long price = draft.price();
        fields.put("price", price == null ? "" : price(draft, price));
        fields.put("active", draft.active());
        return fields;
    }

    private static Map<String, Map<String, Object>> variants(BaseDraft draft) {
        List<VariantDraft> variants = draft.variants();
        return IntStream.range(0, variants.size())
                .boxed()
                .collect(
                        Collectors.toMap(
                                place -> variants.get(place).key().toString(),
                                place -> fields(draft, variants.get(place), place),
                                (first, second) -> first,
                                LinkedHashMap::new));
    }

    private static Map<String, Object> fields(BaseDraft draft, VariantDraft variant, int place) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", variant.name());
        fields.put("values", variant.optionValues());
        fields.put("measure", variant.measure().text());
        fields.put("price", price(draft, variant.priceModifier()));
        fields.put("active", variant.active());
        fields.put("place", place);
        return fields;
    }

    private static String price(BaseDraft draft, long minor) {
        return new Money(minor, draft.currency()).decimal().toPlainString();
    }
}
