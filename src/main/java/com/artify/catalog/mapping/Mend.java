package com.artify.catalog.mapping;

import com.artify.base.Money;

/** What one click does about a finding. */
public sealed interface Mend {
    /** Prints the Shopify variant as the suggested base variant. */
    record MapTo(LinkedVariant target) implements Mend {}

    /** Moves the mapping of a variant that was removed to the one that took its place. */
    record MoveTo(String formerVariantId, LinkedVariant target) implements Mend {}

    /** Takes the mapping away. */
    record Unmap() implements Mend {}

    /** Switches the base variant, and its base, on again. */
    record SwitchOn(LinkedVariant target) implements Mend {}

    /** Has Shopify ask the price that base and modifier make. */
    record SetPrice(Money price) implements Mend {}

    /** Sells the print although no style comes to a good resolution. */
    record SellAnyway(int dpi) implements Mend {}

    /** Lets it be as it is; it is not found again. */
    record Leave() implements Mend {}
}
