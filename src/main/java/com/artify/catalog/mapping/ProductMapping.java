package com.artify.catalog.mapping;

import com.artify.catalog.Product;
import com.artify.catalog.StoreVariant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A product's variants on both sides and what is mapped to what, at one time.
 *
 * @param store the variants that the product has in Shopify, in their order
 * @param removed variants that it had there
 * @param base the base variants of all linked bases, and those still mapped to, in their order
 * @param mapped internal ids of base variants by the ids of Shopify variants
 * @param sized ids of Shopify variants that a size of the product's own serves
 * @param left ids of Shopify variants that the merchant sells without a print
 */
public record ProductMapping(
        Product product,
        List<StoreVariant> store,
        List<StoreVariant> removed,
        List<LinkedVariant> base,
        Map<String, Long> mapped,
        Set<String> sized,
        Set<String> left) {
    /** The base variant that a Shopify variant is mapped to. */
    public Optional<LinkedVariant> target(String shopifyVariantId) {
        return Optional.ofNullable(mapped.get(shopifyVariantId)).flatMap(this::variant);
    }

    /** A base variant by its internal id. */
    public Optional<LinkedVariant> variant(long id) {
        return base.stream().filter(each -> each.id() == id).findFirst();
    }

    Map<Long, LinkedVariant> baseById() {
        return base.stream().collect(Collectors.toMap(LinkedVariant::id, Function.identity()));
    }

    /** The base variants that Shopify variants may be mapped to. */
    public List<LinkedVariant> usable() {
        return base.stream().filter(LinkedVariant::usable).toList();
    }
}
