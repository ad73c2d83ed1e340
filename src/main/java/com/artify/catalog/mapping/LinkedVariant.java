package com.artify.catalog.mapping;

import com.artify.base.Money;
import com.artify.catalog.PrintSize;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A base variant as one product sees it.
 *
 * @param id internal
 * @param optionNames the base's options in their order
 * @param price the base's price with the variant's modifier, or null if the base has none
 * @param active false once it, or its base, was switched off
 * @param linked whether the product is still printed on the base
 */
public record LinkedVariant(
        long id,
        UUID uuid,
        UUID base,
        String baseName,
        String name,
        List<String> optionNames,
        Map<String, String> options,
        PrintSize print,
        @Nullable Money price,
        boolean active,
        boolean linked) {
    /** Whether Shopify variants may be mapped to it. */
    public boolean usable() {
        return active && linked;
    }

    /** With the name of its base, which alone tells equal names apart. */
    public String fullName() {
        return baseName + " · " + name;
    }
}
