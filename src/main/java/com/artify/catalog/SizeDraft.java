package com.artify.catalog;

import java.util.Map;
import java.util.Optional;

/** A size of one product as a merchant describes it, for a Shopify variant or for none yet. */
public record SizeDraft(String name, PrintMeasure measure, Optional<String> shopifyVariantId) {
    static SizeDraft of(Size size) {
        return new SizeDraft(
                size.print().name(), size.measure(), Optional.ofNullable(size.shopifyVariantId()));
    }

    /** As an activity keeps it. */
    Map<String, Object> values() {
        return Map.of(
                "name", name, "measure", measure.text(), "variant", shopifyVariantId.orElse(""));
    }

    static Optional<SizeDraft> read(Map<String, Object> values) {
        return PrintMeasure.parse(String.valueOf(values.get("measure")))
                .map(measure ->
                        new SizeDraft(
                                String.valueOf(values.get("name")),
                                measure,
                                Optional.of(String.valueOf(values.get("variant")))
                                        .filter(variant -> !variant.isEmpty())));
    }
}
