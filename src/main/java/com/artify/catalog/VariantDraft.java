package com.artify.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A base variant while a merchant works on it.
 *
 * @param key tells the variants of a draft apart; new ones have one too
 * @param stored whether the variant was there before
 * @param priceModifier minor units of the base's currency added to its price
 */
public record VariantDraft(
        UUID key,
        boolean stored,
        String name,
        Map<String, String> optionValues,
        PrintMeasure measure,
        long priceModifier,
        boolean active) {
    /** A new variant that is named after its values. */
    public static VariantDraft of(UUID key, Map<String, String> values, PrintMeasure measure) {
        return new VariantDraft(
                key, false, String.join(" / ", values.values()), values, measure, 0, true);
    }

    static VariantDraft of(BaseVariant variant) {
        return new VariantDraft(
                variant.uuid(),
                true,
                variant.name(),
                variant.optionValues(),
                variant.measure(),
                variant.priceModifier(),
                variant.active());
    }

    public VariantDraft named(String other) {
        return new VariantDraft(key, stored, other, optionValues, measure, priceModifier, active);
    }

    public VariantDraft with(PrintMeasure other) {
        return new VariantDraft(key, stored, name, optionValues, other, priceModifier, active);
    }

    /** The value of one option changed; a name that was made of the values follows. */
    public VariantDraft with(String option, String value) {
        Map<String, String> values = new LinkedHashMap<>(optionValues);
        values.put(option, value);
        boolean follows = name.isBlank() || name.equals(String.join(" / ", optionValues.values()));
        return new VariantDraft(
                key,
                stored,
                follows ? String.join(" / ", values.values()) : name,
                values,
                measure,
                priceModifier,
                active);
    }

    public VariantDraft priced(long modifier) {
        return new VariantDraft(key, stored, name, optionValues, measure, modifier, active);
    }

    public VariantDraft active(boolean on) {
        return new VariantDraft(key, stored, name, optionValues, measure, priceModifier, on);
    }

    /** The same under a key of its own, as a new variant. */
    public VariantDraft copy(UUID other) {
        return new VariantDraft(other, false, name, optionValues, measure, priceModifier, active);
    }

    /** Whether both say the same, stored or not. */
    boolean sameAs(VariantDraft other) {
        return equals(
                new VariantDraft(
                        other.key,
                        stored,
                        other.name,
                        other.optionValues,
                        other.measure,
                        other.priceModifier,
                        other.active));
    }

    /** The print size, where the measure makes one. */
    public Optional<PrintSize> print() {
        return measure.possible() ? Optional.of(measure.print(name)) : Optional.empty();
    }
}
