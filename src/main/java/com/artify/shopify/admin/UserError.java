package com.artify.shopify.admin;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a mutation has against its input.
 *
 * @param field the way to what is wrong, such as {@code variants, 3, price}; empty for all of it
 * @param code such as {@code VARIANT_ALREADY_EXISTS}; {@code UNKNOWN} where Shopify gives none
 * @param message in Shopify's words
 */
public record UserError(List<String> field, String code, String message) {
    /** Which element of the input array is meant, if one is. */
    public OptionalInt index() {
        return field.stream()
                .filter(part -> part.matches("\\d{1,9}"))
                .mapToInt(Integer::parseInt)
                .findFirst();
    }
}
