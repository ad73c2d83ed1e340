package com.artify.standin;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A product of a shop with its options and variants in their order. */
public record StandInProduct(
        long id,
        String handle,
        String title,
        String type,
        @Nullable String image,
        Instant updatedAt,
        List<Option> options,
        List<Variant> variants) {
    private static final String DEFAULT = "Default Title";

    public StandInProduct {
        options = List.copyOf(options);
        variants = List.copyOf(variants);
    }

    /** A choice with its values. */
    public record Option(long id, String name, List<String> values) {
        Option and(List<String> more) {
            List<String> all =
                    Stream.concat(
                                    values.stream(),
                                    more.stream()
                                            .filter(value ->
                                                    values.stream()
                                                            .noneMatch(value::equalsIgnoreCase)))
                            .toList();
            return new Option(id, name, all);
        }
    }

    /**
     * What is sold.
     *
     * @param values one for each option
     * @param price as a decimal number
     */
    public record Variant(
            long id,
            List<String> values,
            String price,
            @Nullable String compareAt,
            @Nullable String sku) {
        public Variant {
            values = List.copyOf(values);
        }

        String title() {
            return values.stream().collect(Collectors.joining(" / "));
        }

        Variant of(List<String> newValues) {
            return new Variant(id, newValues, price, compareAt, sku);
        }
    }

    /** The only option of a product that offers no choice. */
    public static Option noChoice(long id) {
        return new Option(id, "Title", List.of(DEFAULT));
    }

    boolean isSingle() {
        return options.size() == 1 && options.getFirst().values().equals(List.of(DEFAULT));
    }

    StandInProduct at(Instant time) {
        return new StandInProduct(id, handle, title, type, image, time, options, variants);
    }

    /** The same product with other options and variants. */
    public StandInProduct with(List<Option> newOptions, List<Variant> newVariants) {
        return new StandInProduct(
                id, handle, title, type, image, updatedAt, newOptions, newVariants);
    }
}
