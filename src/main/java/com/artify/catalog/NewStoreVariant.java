package com.artify.catalog;

import com.artify.base.Money;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A variant to be created in Shopify.
 *
 * @param options one value for each option of the product, by the option's name
 * @param compareAt the former price that is shown struck through, or null for none
 */
public record NewStoreVariant(
        Map<String, String> options, Money price, @Nullable Money compareAt) {}
