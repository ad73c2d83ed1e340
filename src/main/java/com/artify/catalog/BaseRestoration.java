package com.artify.catalog;

import com.artify.base.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Leads a base back from what a {@link BaseDifference} says it became to what it was. */
final class BaseRestoration {
    private final BaseDraft present;
    private final Map<UUID, VariantDraft> removed;

    /** {@code removed} are the variants that the present draft does not have any more. */
    BaseRestoration(BaseDraft present, List<VariantDraft> removed) {
        this.present = present;
        this.removed =
                removed.stream().collect(Collectors.toMap(VariantDraft::key, Function.identity()));
    }

    /** The draft as it was before, or empty if the base is not as {@code after} says any more. */
    Optional<BaseDraft> restored(Map<String, Object> before, Map<String, Object> after) {
        BaseDraft past = base(before).with(variants(part(before)));
        BaseDifference again = BaseDifference.between(past, present);
        return again.before().equals(before) && again.after().equals(after)
                ? Optional.of(past)
                : Optional.empty();
    }

    private BaseDraft base(Map<String, Object> was) {
        String name = text(was, "name", present.name());
        String description = text(was, "description", present.description());
        Long price = was.containsKey("price") ? minor(was, "price") : present.price();
        boolean active = flag(was, "active", present.active());
        BaseDraft past =
                present.with(
                        Objects.requireNonNull(name),
                        description == null || description.isEmpty() ? null : description,
                        price);
        if (was.get("options") instanceof List<?> options) {
            past = past.options(options.stream().map(String::valueOf).toList());
        }
        return past.active(active);
    }

    private List<VariantDraft> variants(Map<String, Object> was) {
        Map<UUID, Integer> places = new LinkedHashMap<>();
        List<VariantDraft> past = new ArrayList<>();
        for (int i = 0; i < present.variants().size(); i++) {
            VariantDraft variant = present.variants().get(i);
            Map<String, Object> fields = fields(was, variant.key());
            if (!Boolean.TRUE.equals(fields.get(BaseDifference.REMOVED))) {
                past.add(variant(variant, fields));
                places.put(variant.key(), place(fields, i));
            }
        }
        removed.values().stream()
                .filter(variant -> was.containsKey(variant.key().toString()))
                .forEach(variant -> {
                    Map<String, Object> fields = fields(was, variant.key());
                    past.add(variant(variant, fields));
                    places.put(variant.key(), place(fields, past.size()));
                });
        past.sort(Comparator.comparing(variant -> places.getOrDefault(variant.key(), 0)));
        return past;
    }

    private VariantDraft variant(VariantDraft variant, Map<String, Object> was) {
        Map<String, String> values = variant.optionValues();
        if (was.get("values") instanceof Map<?, ?> pastValues) {
            Map<String, String> texts = new LinkedHashMap<>();
            pastValues.forEach((name, value) -> texts.put(name.toString(), String.valueOf(value)));
            values = texts;
        }
        Long price = minor(was, "price");
        return new VariantDraft(
                variant.key(),
                variant.stored(),
                Objects.requireNonNull(text(was, "name", variant.name())),
                values,
                Optional.ofNullable(text(was, "measure", null))
                        .flatMap(PrintMeasure::parse)
                        .orElse(variant.measure()),
                price == null ? variant.priceModifier() : price,
                flag(was, "active", variant.active()));
    }

    private @Nullable Long minor(Map<String, Object> was, String field) {
        return Optional.ofNullable(text(was, field, null))
                .flatMap(text -> Money.parse(text, present.currency().getCurrencyCode()))
                .map(Money::minor)
                .orElse(null);
    }

    private static @Nullable String text(
            Map<String, Object> was, String field, @Nullable String otherwise) {
        return was.get(field) instanceof String text ? text : otherwise;
    }

    private static boolean flag(Map<String, Object> was, String field, boolean otherwise) {
        return was.get(field) instanceof Boolean flag ? flag : otherwise;
    }

    private static int place(Map<String, Object> was, int otherwise) {
        return was.get("place") instanceof Integer place ? place : otherwise;
    }

    private static Map<String, Object> part(Map<String, Object> was) {
        return was.get(BaseDifference.VARIANTS) instanceof Map<?, ?> map ? typed(map) : Map.of();
    }

    private static Map<String, Object> fields(Map<String, Object> was, UUID key) {
        return was.get(key.toString()) instanceof Map<?, ?> map ? typed(map) : Map.of();
    }

    private static Map<String, Object> typed(Map<?, ?> map) {
        Map<String, Object> typed = new LinkedHashMap<>();
        map.forEach((name, value) -> typed.put(name.toString(), value));
        return typed;
    }
}
