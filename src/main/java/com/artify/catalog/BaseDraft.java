package com.artify.catalog;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product base with its variants in their order, while a merchant works on it. Saving it makes
 * the base exactly so.
 *
 * @param version of the base when it was read; an older one is stale
 * @param price minor units, or null where variants carry the whole price
 */
public record BaseDraft(
        int version,
        String name,
        @Nullable String description,
        List<String> optionNames,
        @Nullable Long price,
        Currency currency,
        boolean active,
        List<VariantDraft> variants) {
    /** The most variants that Shopify allows a product. */
    public static final int MOST_VARIANTS = 2048;

    /** The most options that Shopify allows a product. */
    public static final int MOST_OPTIONS = 3;

    static BaseDraft of(ProductBase base, List<BaseVariant> variants) {
        return new BaseDraft(
                base.version(),
                base.name(),
                base.description(),
                base.optionNames(),
                base.basePrice(),
                Currency.getInstance(base.currency()),
                base.active(),
                variants.stream().map(VariantDraft::of).toList());
    }

    public BaseDraft with(List<VariantDraft> others) {
        return new BaseDraft(
                version,
                name,
                description,
                optionNames,
                price,
                currency,
                active,
                List.copyOf(others));
    }

    /** What is said of the base itself changed. */
    public BaseDraft with(
            String otherName, @Nullable String otherDescription, @Nullable Long otherPrice) {
        return new BaseDraft(
                version,
                otherName,
                otherDescription,
                optionNames,
                otherPrice,
                currency,
                active,
                variants);
    }

    public BaseDraft active(boolean on) {
        return new BaseDraft(
                version, name, description, optionNames, price, currency, on, variants);
    }

    /** Other option names; values follow their option where it was only renamed in its place. */
    public BaseDraft options(List<String> names) {
        List<VariantDraft> renamed =
                variants.stream().map(variant -> renamed(variant, names)).toList();
        return new BaseDraft(
                version, name, description, List.copyOf(names), price, currency, active, renamed);
    }

    private VariantDraft renamed(VariantDraft variant, List<String> names) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String option = names.get(i);
            String before = i < optionNames.size() ? optionNames.get(i) : option;
            String source = optionNames.contains(option) ? option : before;
            values.put(option, variant.optionValues().getOrDefault(source, ""));
        }
        return new VariantDraft(
                variant.key(),
                variant.stored(),
                variant.name(),
                values,
                variant.measure(),
                variant.priceModifier(),
                variant.active());
    }

    /** Adds those of the variants whose option values no variant has yet, at the end. */
    public BaseDraft adding(List<VariantDraft> wanted) {
        Set<List<String>> taken = new HashSet<>();
        variants.forEach(variant -> taken.add(key(variant)));
        List<VariantDraft> all = new ArrayList<>(variants);
        wanted.stream().filter(variant -> taken.add(key(variant))).forEach(all::add);
        return with(all);
    }

    /** Puts a variant in the place of the one with its key. */
    public BaseDraft replacing(VariantDraft changed) {
        return with(
                variants.stream()
                        .map(variant -> variant.key().equals(changed.key()) ? changed : variant)
                        .toList());
    }

    public BaseDraft without(Set<UUID> keys) {
        return with(variants.stream().filter(variant -> !keys.contains(variant.key())).toList());
    }

    /** Moves the variants, in their order, before the place {@code index} of the present list. */
    public BaseDraft moving(Set<UUID> keys, int index) {
        List<VariantDraft> moved =
                variants.stream().filter(variant -> keys.contains(variant.key())).toList();
        List<VariantDraft> before = new ArrayList<>(variants.subList(0, index));
        List<VariantDraft> after = new ArrayList<>(variants.subList(index, variants.size()));
        before.removeAll(moved);
        after.removeAll(moved);
        before.addAll(moved);
        before.addAll(after);
        return with(before);
    }

    /** Equal for variants that a person would take for the same. */
    public List<String> key(VariantDraft variant) {
        return OptionValues.key(optionNames, variant.optionValues());
    }
}
