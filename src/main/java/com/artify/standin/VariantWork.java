package com.artify.standin;

import com.artify.standin.StandInProduct.Option;
import com.artify.standin.StandInProduct.Variant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One product's variants while a bulk mutation changes them; errors say which input they mean. */
final class VariantWork {
    private static final int MOST = 2048;

    private final StandInProduct product;
    private final LongSupplier ids;
    private final Predicate<String> refused;
    private final List<Variant> variants;
    private final List<Map<String, @Nullable Object>> errors = new ArrayList<>();
    private final List<Variant> touched = new ArrayList<>();

    /** Variants whose title, such as A4 / Oak, is refused are neither saved nor deleted. */
    VariantWork(StandInProduct product, LongSupplier ids, Predicate<String> refused) {
        this.product = product;
        this.ids = ids;
        this.refused = refused;
        this.variants = new ArrayList<>(product.variants());
    }

    List<Map<String, @Nullable Object>> errors() {
        return errors;
    }

    /** Those that were created or changed, in the order of the input. */
    List<Variant> touched() {
        return touched;
    }

    /** The product with the changes, its options with the values that came along. */
    StandInProduct result() {
        List<Option> options =
                IntStream.range(0, product.options().size())
                        .mapToObj(i -> product.options().get(i).and(values(i)))
                        .toList();
        return product.with(options, variants);
    }

    void create(int index, Map<String, Object> input) {
        List<String> values = new ArrayList<>();
        for (Option option : product.options()) {
            String value = value(input, option);
            if (value == null) {
                fail(index, "NEED_TO_ADD_OPTION_VALUES", "You need to add option values");
                return;
            }
            values.add(value);
        }
        String title = String.join(" / ", values);
        if (refused.test(title)) {
            fail(index, "INVALID", "The variant '" + title + "' could not be saved");
            return;
        }
        if (variants.stream().anyMatch(other -> same(other.values(), values))) {
            fail(
                    index,
                    "VARIANT_ALREADY_EXISTS",
                    "The variant '"
                            + title
                            + "' already exists. Please change at least one option"
                            + " value.");
            return;
        }
        if (variants.size() >= MOST) {
            fail(index, "LIMIT_EXCEEDED", "A product has " + MOST + " variants at most");
            return;
        }
        keep(
                new Variant(
                        ids.getAsLong(),
                        values,
                        decimal(input.getOrDefault("price", "0.00")),
                        formerPrice(input),
                        sku(input, null)));
    }

    void update(int index, Map<String, Object> input) {
        long id = Nodes.number(input.get("id"), "ProductVariant");
        Variant old = find(id);
        if (old == null) {
            fail(index, "PRODUCT_VARIANT_DOES_NOT_EXIST", "Product variant does not exist");
            return;
        }
        if (refused.test(old.title())) {
            fail(index, "INVALID_INPUT", "The price of '" + old.title() + "' is not allowed");
            return;
        }
        Variant changed =
                new Variant(
                        id,
                        old.values(),
                        decimal(input.getOrDefault("price", old.price())),
                        input.containsKey("compareAtPrice") ? formerPrice(input) : old.compareAt(),
                        sku(input, old.sku()));
        variants.set(variants.indexOf(old), changed);
        touched.add(changed);
    }

    void delete(int index, Object gid) {
        Variant old = find(Nodes.number(gid, "ProductVariant"));
        if (old == null) {
            keepBack(
                    index,
                    "AT_LEAST_ONE_VARIANT_DOES_NOT_BELONG_TO_THE_PRODUCT",
                    "At least one variant does not belong to the product");
        } else if (variants.size() == 1) {
            keepBack(
                    index,
                    "CANNOT_DELETE_LAST_VARIANT",
                    "Cannot delete the last variant of a product");
        } else if (refused.test(old.title())) {
            keepBack(index, "PRODUCT_SUSPENDED", "'" + old.title() + "' could not be deleted");
        } else {
            variants.remove(old);
        }
    }

    private void keepBack(int index, String code, String message) {
        errors.add(Nodes.userError(code, message, "variantsIds", Integer.toString(index)));
    }

    private void keep(Variant variant) {
        variants.add(variant);
        touched.add(variant);
    }

    private void fail(int index, String code, String message) {
        errors.add(Nodes.userError(code, message, "variants", Integer.toString(index)));
    }

    private @Nullable Variant find(long id) {
        return variants.stream().filter(each -> each.id() == id).findFirst().orElse(null);
    }

    private List<String> values(int option) {
        SequencedSet<String> values = new LinkedHashSet<>();
        variants.forEach(variant -> values.add(variant.values().get(option)));
        return List.copyOf(values);
    }

    private static @Nullable String value(Map<String, Object> input, Option option) {
        for (Object each : (List<?>) input.getOrDefault("optionValues", List.of())) {
            Map<?, ?> value = (Map<?, ?>) each;
            boolean meant =
                    option.name().equals(value.get("optionName"))
                            || Nodes.gid("ProductOption", option.id())
                                    .equals(value.get("optionId"));
            if (meant && value.get("name") instanceof String name) {
                return option.values().stream()
                        .filter(name::equalsIgnoreCase)
                        .findFirst()
                        .orElse(name);
            }
        }
        return null;
    }

    private static boolean same(List<String> values, List<String> others) {
        return String.join("\n", values).equalsIgnoreCase(String.join("\n", others));
    }

    private static @Nullable String formerPrice(Map<String, Object> input) {
        Object price = input.get("compareAtPrice");
        return price == null ? null : decimal(price);
    }

    private static String decimal(Object price) {
        return new BigDecimal(price.toString()).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static @Nullable String sku(Map<String, Object> input, @Nullable String present) {
        return input.get("inventoryItem") instanceof Map<?, ?> item && item.containsKey("sku")
                ? Objects.toString(item.get("sku"), null)
                : present;
    }
}
