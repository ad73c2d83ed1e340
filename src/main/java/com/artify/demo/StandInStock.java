package com.artify.demo;

import com.artify.base.Money;
import com.artify.standin.StandInProduct;
import com.artify.standin.StandInProduct.Option;
import com.artify.standin.StandInProduct.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
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
    private static final int MOST_OPTIONS = 3;

    /** Everything, in the currency of the catalogue. */
    static List<StandInProduct> read(StandInCatalogue catalogue) {
        Currency currency = Currency.getInstance(catalogue.currency());
        List<StandInProduct> all = new ArrayList<>();
        catalogue.products().forEach(item -> all.add(sold(item)));
        long variant = FIRST_VARIANT;
        for (Item item : resource().products()) {
            StandInProduct product = item.product(FIRST_PRODUCT + all.size(), variant, currency);
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

    private static StandInProduct sold(StandInCatalogue.Item item) {
        List<String> values =
                item.variants().stream().map(StandInCatalogue.Variant::title).toList();
        return new StandInProduct(
                item.id(),
                item.handle(),
                item.title(),
                "Personalised",
                DemoStore.picture(item),
                ADDED,
                List.of(new Option(optionId(item.id(), 0), item.optionName(), values)),
                item.variants().stream()
                        .map(each ->
                                new Variant(
                                        each.id(),
                                        List.of(each.title()),
                                        each.price(),
                                        null,
                                        each.sku()))
                        .toList());
    }

    /** An id for each option of a product. */
    static long optionId(long productId, int place) {
        return productId * MOST_OPTIONS + place;
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
        StandInProduct product(long id, long firstVariant, Currency currency) {
            List<Option> choices = choices(id);
            List<Choice> sold = combinations(choices);
            String image = picture == null ? null : DemoStore.ASSETS + picture + ".jpg";
            return new StandInProduct(
                    id,
                    handle,
                    title,
                    type,
                    image,
                    ADDED,
                    choices,
                    IntStream.range(0, sold.size())
                            .mapToObj(i -> variant(firstVariant + i, sold.get(i), currency))
                            .toList());
        }

        private List<Option> choices(long id) {
            if (options.isEmpty()) {
                return List.of(StandInProduct.noChoice(optionId(id, 0)));
            }
            List<Option> choices = new ArrayList<>();
            options.forEach((name, values) ->
                    choices.add(new Option(optionId(id, choices.size()), name, values)));
            return choices;
        }

        private Variant variant(long id, Choice choice, Currency currency) {
            Money amount = new Money(price + step * choice.rank(), currency);
            return new Variant(id, choice.values(), amount.decimal().toPlainString(), null, null);
        }

        private static List<Choice> combinations(List<Option> options) {
            List<Choice> all = List.of(new Choice(List.of(), 0));
            for (Option option : options) {
                List<Choice> longer = new ArrayList<>();
                for (Choice choice : all) {
                    for (int place = 0; place < option.values().size(); place++) {
                        longer.add(choice.and(option.values().get(place), place));
                    }
                }
                all = longer;
            }
            return all;
        }
    }

    /** Values chosen so far; the rank adds up their places, which makes the price. */
    private record Choice(List<String> values, int rank) {
        Choice and(String value, int place) {
            List<String> longer = new ArrayList<>(values);
            longer.add(value);
            return new Choice(List.copyOf(longer), rank + place);
        }
    }
}
