package com.artify.catalog.mapping;

import com.artify.catalog.StoreVariant;
import java.util.List;
import java.util.Optional;

/**
 * One line of a product's mapping: a Shopify variant and what it is printed as, or a base variant
 * that Shopify does not have.
 *
 * @param variant as it is in Shopify, or as it was when it was removed there
 * @param sold false for a variant that was removed in Shopify, and for one that is not there
 * @param suggestion what an unmapped variant probably is
 * @param sized whether a size of the product's own serves it
 * @param left whether it is sold without a print, as the merchant wants it
 */
public record MappingRow(
        String key,
        Optional<StoreVariant> variant,
        boolean sold,
        Optional<LinkedVariant> target,
        Optional<Suggestion> suggestion,
        boolean sized,
        boolean left,
        List<MendedFinding> findings) {
    /** A finding with what one click does about it. */
    public record MendedFinding(Finding finding, Mend mend) {}

    /** What the line is called: by its Shopify variant, else by its base variant. */
    public String title() {
        return variant.map(StoreVariant::title)
                .or(() -> target.map(LinkedVariant::name))
                .orElse("");
    }
}
