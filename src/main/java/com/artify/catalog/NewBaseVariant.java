package com.artify.catalog;

import java.util.Map;

/**
 * A base variant as a merchant describes it.
 *
 * @param optionValues by option name, such as Size → A4
 * @param priceModifier minor units of the base's currency added to its price
 */
public record NewBaseVariant(
        String name, Map<String, String> optionValues, PrintSize print, long priceModifier) {}
