package com.artify.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** What the stand-in Shopify sells: its products with variants, ids and prices. */
record StandInCatalogue(String currency, List<Item> products) {
    /** The catalogue in the demo's resources. */
    static StandInCatalogue read() {
        try (InputStream json = new ClassPathResource("demo/catalogue.json").getInputStream()) {
            return JsonMapper.builder().build().readValue(json, StandInCatalogue.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Item> byHandle(String handle) {
        return products.stream().filter(item -> item.handle().equals(handle)).findFirst();
    }

    /** The product that has the variant. */
    Optional<Item> byVariant(long variantId) {
        return products.stream().filter(item -> item.variant(variantId).isPresent()).findFirst();
    }

    /** A product as Shopify knows it. */
    record Item(
            long id,
            String handle,
            String title,
            String description,
            String optionName,
            List<Variant> variants) {
        Optional<Variant> variant(long variantId) {
            return variants.stream().filter(variant -> variant.id() == variantId).findFirst();
        }
    }

    /** A variant; the price is a decimal in the shop's currency. */
    record Variant(long id, String title, String sku, String price) {
        String gid() {
            return "gid://shopify/ProductVariant/" + id;
        }
    }
}
