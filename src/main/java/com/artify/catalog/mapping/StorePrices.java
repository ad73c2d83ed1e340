package com.artify.catalog.mapping;

import com.artify.base.Money;
import com.artify.catalog.Product;
import java.util.Map;
import java.util.UUID;

/** Has Shopify ask other prices; it happens in the background and is seen in the sync's history. */
public interface StorePrices {
    /**
     * Begins to set the prices of Shopify variants of the product; answers the activity that undoes
     * it.
     */
    UUID set(Product product, Map<String, Money> prices);
}
