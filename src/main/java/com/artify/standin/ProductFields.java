package com.artify.standin;

import graphql.schema.DataFetchingEnvironment;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The Admin API's queries and mutations of products. */
final class ProductFields {
    private final ProductShelf shelf;

    ProductFields(ProductShelf shelf) {
        this.shelf = shelf;
    }

    Map<String, Nodes.Field> fields() {
        return Map.of(
                "products", this::products,
                "productsCount", asked -> ProductNodes.count(shelf.all().size()),
                "product", asked -> find(asked, "id").map(ProductNodes::of).orElse(null),
                "productOptionsCreate",
                        asked ->
                                change(
                                        asked,
                                        product ->
                                                shelf.addOptions(
                                                        product,
                                                        asked.getArgumentOrDefault(
                                                                "options", List.of()))),
                "productOptionUpdate",
                        asked ->
                                change(
                                        asked,
                                        product ->
                                                shelf.addValues(
                                                        product,
                                                        option(asked),
                                                        asked.getArgument("optionValuesToAdd"))),
                "productVariantsBulkCreate",
                        asked -> bulk(asked, false, "variants", VariantWork::create),
                "productVariantsBulkUpdate",
                        asked ->
                                bulk(
                                        asked,
                                        Boolean.TRUE.equals(
                                                asked.getArgument("allowPartialUpdates")),
                                        "variants",
                                        VariantWork::update),
                "productVariantsBulkDelete",
                        asked -> bulk(asked, false, "variantsIds", VariantWork::delete));
    }

    /** One input of a bulk mutation. */
    private interface Step<W> {
        void take(VariantWork work, int index, W input);
    }

    private <W> Map<String, @Nullable Object> bulk(
            DataFetchingEnvironment asked, boolean partial, String argument, Step<W> step) {
        List<W> inputs = asked.getArgumentOrDefault(argument, List.of());
        Consumer<VariantWork> changes =
                work -> {
                    for (int i = 0; i < inputs.size(); i++) {
                        step.take(work, i, inputs.get(i));
                    }
                };
        return find(asked, "productId")
                .map(product -> {
                    VariantWork work = shelf.change(product, partial, changes);
                    boolean failed = !partial && !work.errors().isEmpty();
                    List<Map<String, @Nullable Object>> touched =
                            work.touched().stream().map(ProductNodes::of).toList();
                    return Nodes.of(
                            "product",
                            shelf.find(product.id()).map(ProductNodes::of).orElse(null),
                            "productVariants",
                            failed ? null : touched,
                            "userErrors",
                            work.errors());
                })
                .orElseGet(ProductFields::gone);
    }

    private Map<String, @Nullable Object> change(
            DataFetchingEnvironment asked,
            Function<StandInProduct, List<Map<String, @Nullable Object>>> change) {
        return find(asked, "productId")
                .map(product -> {
                    List<Map<String, @Nullable Object>> errors = change.apply(product);
                    return Nodes.of(
                            "product",
                            shelf.find(product.id()).map(ProductNodes::of).orElse(null),
                            "userErrors",
                            errors);
                })
                .orElseGet(ProductFields::gone);
    }

    private Optional<StandInProduct> find(DataFetchingEnvironment asked, String argument) {
        return shelf.find(Nodes.number(asked.getArgument(argument), "Product"));
    }

    private static @Nullable Object option(DataFetchingEnvironment asked) {
        Map<String, Object> option = asked.getArgumentOrDefault("option", Map.of());
        return option.get("id");
    }

    private Map<String, @Nullable Object> products(DataFetchingEnvironment asked) {
        String sorting = String.valueOf(asked.<Object>getArgument("sortKey"));
        Comparator<StandInProduct> order =
                switch (sorting) {
                    case "TITLE" ->
                            Comparator.comparing(
                                    product -> product.title().toLowerCase(Locale.ROOT));
                    case "UPDATED_AT" -> Comparator.comparing(StandInProduct::updatedAt);
                    default -> Comparator.comparingLong(StandInProduct::id);
                };
        Predicate<StandInProduct> wanted = ProductSearch.of(asked.getArgument("query"));
        return Nodes.page(
                shelf.all().stream()
                        .filter(wanted)
                        .sorted(order.thenComparingLong(StandInProduct::id))
                        .map(ProductNodes::of)
                        .toList(),
                asked);
    }

    private static Map<String, @Nullable Object> gone() {
        return Nodes.of(
                "product",
                null,
                "productVariants",
                null,
                "userErrors",
                List.of(
                        Nodes.userError(
                                "PRODUCT_DOES_NOT_EXIST", "Product does not exist", "productId")));
    }
}
