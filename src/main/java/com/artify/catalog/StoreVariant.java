package com.artify.catalog;

import com.artify.base.Money;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A variant as it stands in Shopify.
 *
 * @param id such as {@code gid://shopify/ProductVariant/1}
 * @param title its values in the order of the options, such as A4 / Oak
 * @param options its value for each option by the option's name, in the product's order
 * @param compareAt the former price that is shown struck through, or null for none
 * @param position from 1
 */
public record StoreVariant(
        String id,
        String title,
        Map<String, String> options,
        Money price,
        @Nullable Money compareAt,
        @Nullable String sku,
        int position) {
    public StoreVariant {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    /** The same variant at other prices. */
    public StoreVariant withPrice(Money newPrice, @Nullable Money newCompareAt) {
        return new StoreVariant(id, title, options, newPrice, newCompareAt, sku, position);
    }

    /** The same variant with other option values, and the title that follows from them. */
    public StoreVariant withOptions(Map<String, String> values) {
        String newTitle = String.join(" / ", values.values());
        return new StoreVariant(id, newTitle, values, price, compareAt, sku, position);
    }
}
