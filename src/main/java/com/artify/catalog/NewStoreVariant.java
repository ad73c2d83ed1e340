package com.artify.catalog;

import com.artify.base.Money;
import java.util.Map;

/**
 * A variant to be created in Shopify.
 *
 * @param options one value for each option of the product, by the option's name
 */
public record NewStoreVariant(Map<String, String> options, Money price) {}
