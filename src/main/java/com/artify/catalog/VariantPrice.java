package com.artify.catalog;

import com.artify.base.Money;
import org.jspecify.annotations.Nullable;

/**
 * The prices that a Shopify variant shall have.
 *
 * @param compareAt the former price that is shown struck through, or null for none
 */
public record VariantPrice(String variantId, Money price, @Nullable Money compareAt) {}
