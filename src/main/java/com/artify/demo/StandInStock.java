package com.artify.demo;

import com.artify.base.Money;
import com.artify.catalog.StoreOption;
import com.artify.catalog.StoreProduct;
import com.artify.catalog.StoreVariant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the stand-in Shopify has on its shelf at first: the products that the demo sells, and many
 * more that a merchant may enable.
 */
record StandInStock(List<Item> products) {
    private static final Instant ADDED = Instant.parse("2026-07-01T08:00:00Z");
    private static final long FIRST_PRODUCT = 8_412_345_601_000L;
    private static final long FIRST_VARIANT = 45_612_345_700_000L;

    /** Everything, in the currency of the catalogue. */
    static List<StoreProduct> read(StandInCatalogue catalogue) {
        Currency currency = Currency.getInstance(catalogue.currency());
        List<StoreProduct> all = new ArrayList<>();
        catalogue.products().forEach(item -> all.add(sold(item, catalogue.currency())));
        long variant = FIRST_VARIANT;
        for (Item item : resource().products()) {
            StoreProduct product = item.product(FIRST_PRODUCT + all.size(), variant, currency);
            variant += product.variants().size();
            all.add(product);
        }
        return all;
    }

    private static StandInStock resource() {
        try (InputStream json = new ClassPathResource("demo/stock.json").getInputStream()) {
            return JsonMapper.builder().build().readValue(json, StandInStock.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StoreProduct sold(StandInCatalogue.Item item, String currency) {
        List<StoreVariant> variants = new ArrayList<>();
        for (StandInCatalogue.Variant variant : item.variants()) {
            variants.add(
                    new StoreVariant(
                            variant.gid(),
                            variant.title(),
                            Map.of(item.optionName(), variant.title()),
                            Money.parse(variant.price(), currency).orElseThrow(),
                            null,
                            variant.sku(),
                            variants.size() + 1));
        }
        List<String> values = variants.stream().map(StoreVariant::title).toList();
        return new StoreProduct(
                item.id(),
                item.handle(),
                item.title(),
                "Personalised",
                DemoStore.picture(item),
                ADDED,
                List.of(new StoreOption(item.optionName(), values)),
                List.copyOf(variants));
    }

    /**
     * A product in short.
     *
     * @param price of the first variant, in minor units
     * @param step what each further value adds, in minor units
     * @param options by name; all combinations are sold
     */
    record Item(
            String handle,
            String title,
            String type,
            @Nullable String picture,
            long price,
            long step,
            LinkedHashMap<String, List<String>> options) {
        StoreProduct product(long id, long firstVariant, Currency currency) {
            List<StoreOption> choices =
                    options.isEmpty()
                            ? List.of(StoreOption.byDefault())
                            : options.entrySet().stream()
                                    .map(each -> new StoreOption(each.getKey(), each.getValue()))
                                    .toList();
            List<StoreVariant> variants = new ArrayList<>();
            for (Choice choice : combinations(choices)) {
                variants.add(
                        new StoreVariant(
                                StandInVariants.gid(firstVariant + variants.size()),
                                String.join(" / ", choice.values().values()),
                                choice.values(),
                                new Money(price + step * choice.rank(), currency),
                                null,
                                null,
                                variants.size() + 1));
            }
            String image = picture == null ? null : DemoStore.ASSETS + picture + ".jpg";
            return new StoreProduct(
                    id, handle, title, type, image, ADDED, choices, List.copyOf(variants));
        }

        private static List<Choice> combinations(List<StoreOption> options) {
            List<Choice> all = List.of(new Choice(Map.of(), 0));
            for (StoreOption option : options) {
                List<Choice> longer = new ArrayList<>();
                for (Choice choice : all) {
                    for (String value : option.values()) {
                        longer.add(choice.and(option, value));
                    }
                }
                all = longer;
            }
            return all;
        }
    }

    /** Values chosen so far; the rank adds up their places, which makes the price. */
    private record Choice(Map<String, String> values, int rank) {
        Choice and(StoreOption option, String value) {
            Map<String, String> longer = new LinkedHashMap<>(values);
            longer.put(option.name(), value);
            return new Choice(longer, rank + option.values().indexOf(value));
        }
    }
}
