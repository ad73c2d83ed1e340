package com.artify.catalog.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.artify.base.Money;
import com.artify.catalog.Fit;
import com.artify.catalog.PrintSize;
import com.artify.catalog.StoreVariant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Variants of both sides in short: the values of their options, written as in "A4 / Oak". */
final class TestVariants {
    private static final Currency EUR = Currency.getInstance("EUR");

    private TestVariants() {}

    static List<StoreVariant> store(List<String> options, List<String> titles) {
        List<StoreVariant> all = new ArrayList<>();
        for (String title : titles) {
            all.add(
                    new StoreVariant(
                            "gid://shopify/ProductVariant/" + (all.size() + 1),
                            title,
                            values(options, title),
                            new Money(1990, EUR),
                            null,
                            null,
                            all.size() + 1));
        }
        return all;
    }

    static List<LinkedVariant> base(String name, List<String> options, List<String> titles) {
        UUID base = UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
        List<LinkedVariant> all = new ArrayList<>();
        for (String title : titles) {
            all.add(
                    new LinkedVariant(
                            name.hashCode() + all.size(),
                            UUID.randomUUID(),
                            base,
                            name,
                            title,
                            options,
                            values(options, title),
                            new PrintSize(title, 100, 100, 300, 0, Fit.COVER),
                            new Money(1990, EUR),
                            true,
                            true));
        }
        return all;
    }

    private static Map<String, String> values(List<String> options, String title) {
        String[] parts = title.split(" / ", -1);
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < options.size(); i++) {
            values.put(options.get(i), parts[i]);
        }
        return values;
    }
}
