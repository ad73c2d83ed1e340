package com.artify.demo;

import com.artify.base.Money;
import com.artify.catalog.NewStoreVariant;
import com.artify.catalog.StoreOption;
import com.artify.catalog.StoreProduct;
import com.artify.catalog.StoreResult;
import com.artify.catalog.StoreSearch;
import com.artify.catalog.StoreVariant;
import com.artify.catalog.VariantOutcome;
import com.artify.catalog.VariantPrice;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers the product operations of the Admin API from a shelf, whose bulk mutations do all or
 * nothing, except the one that changes prices.
 */
final class ShelfGraphql implements Function<JsonNode, String> {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final StandInShelf shelf;
    private String refused = "";

    ShelfGraphql(StandInShelf shelf) {
        this.shelf = shelf;
    }

    void refuse(String title) {
        refused = title;
        shelf.refuse(title::equals);
    }

    @Override
    public String apply(JsonNode body) {
        JsonNode variables = body.path("variables");
        long id = number(variables.path("product").asString("/0"));
        return JSON.writeValueAsString(
                Map.of(
                        "data",
                        switch (body.path("operationName").asString()) {
                            case "Products" -> products(variables);
                            case "Product" -> product(variables);
                            case "OptionsCreate" -> options(variables, id, "options");
                            case "OptionUpdate" -> options(variables, id, "values");
                            default -> variants(body, variables, id);
                        }));
    }

    private Map<String, Object> products(JsonNode variables) {
        List<String> words =
                Arrays.stream(variables.path("query").asString("").split("\\* ?"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        int from = Integer.parseInt(variables.path("after").asString("0"));
        int first = variables.path("first").asInt();
        List<Map<String, Object>> found =
                shelf.page(new StoreSearch("", null, 250)).entries().stream()
                        .filter(entry ->
                                words.stream()
                                        .allMatch(word ->
                                                begins(entry.title() + " " + entry.type(), word)))
                        .map(entry -> json(shelf.find(entry.id()).orElseThrow()))
                        .toList();
        return Map.of("products", connection(found, from, first));
    }

    private static boolean begins(String text, String word) {
        return Arrays.stream(text.toLowerCase().split("[^\\p{L}\\p{N}]+"))
                .anyMatch(each -> each.startsWith(word));
    }

    private Map<String, @Nullable Object> product(JsonNode variables) {
        String gid = variables.path("id").asString();
        Optional<StoreProduct> found = shelf.find(number(gid));
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("shop", Map.of("currencyCode", "EUR"));
        data.put(
                "product",
                found.map(
                                product -> {
                                    Map<String, Object> json = json(product);
                                    json.put(
                                            "variants",
                                            connection(
                                                    product.variants().stream()
                                                            .map(ShelfGraphql::json)
                                                            .toList(),
                                                    Integer.parseInt(
                                                            variables.path("after").asString("0")),
                                                    variables.path("first").asInt()));
                                    return json;
                                })
                        .orElse(null));
        return data;
    }

    private Map<String, Object> options(JsonNode variables, long id, String field) {
        List<StoreOption> wanted =
                field.equals("options")
                        ? stream(variables.path(field))
                                .map(option ->
                                        new StoreOption(
                                                option.path("name").asString(),
                                                names(option.path("values"))))
                                .toList()
                        : List.of(
                                new StoreOption(
                                        variables.path("option").path("id").asString(),
                                        names(variables.path(field))));
        return payload(
                switch (shelf.ensureOptions(id, wanted)) {
                    case StoreResult.Done<StoreProduct> done -> List.of();
                    case StoreResult.Refused<StoreProduct>(String code, String message) ->
                            List.of(error(code, "options"));
                    case StoreResult<StoreProduct> gone ->
                            List.of(error("PRODUCT_DOES_NOT_EXIST", "productId"));
                },
                List.of());
    }

    private Map<String, Object> variants(JsonNode body, JsonNode variables, long id) {
        if (shelf.find(id).isEmpty()) {
            return payload(List.of(error("PRODUCT_DOES_NOT_EXIST", "productId")), List.of());
        }
        JsonNode input = variables.path("variants");
        return switch (body.path("operationName").asString()) {
            case "VariantsCreate" ->
                    together(
                            id,
                            stream(input).map(ShelfGraphql::draft).toList(),
                            StandInVariants::create);
            case "VariantsDelete" ->
                    together(
                            id,
                            stream(input).map(JsonNode::asString).toList(),
                            StandInVariants::delete);
            case "VariantsUpdate" ->
                    one(
                            shelf.each(
                                    id,
                                    stream(input).map(ShelfGraphql::price).toList(),
                                    StandInVariants::update));
            default -> throw new IllegalArgumentException(body.path("operationName").asString());
        };
    }

    private <W> Map<String, Object> together(
            long id, List<W> wishes, BiFunction<StandInVariants, W, VariantOutcome> act) {
        StandInShelf trial =
                new StandInShelf(List.of(shelf.find(id).orElseThrow()), Clock.systemUTC());
        trial.refuse(refused::equals);
        Map<String, Object> tried = one(trial.each(id, wishes, act));
        boolean fine = ((List<?>) payloadOf(tried).get("userErrors")).isEmpty();
        return fine ? one(shelf.each(id, wishes, act)) : tried;
    }

    private static Map<String, Object> one(StoreResult<List<VariantOutcome>> result) {
        List<VariantOutcome> outcomes = ((StoreResult.Done<List<VariantOutcome>>) result).value();
        List<Map<String, Object>> errors = new ArrayList<>();
        List<Map<String, String>> made = new ArrayList<>();
        IntStream.range(0, outcomes.size())
                .forEach(i -> {
                    switch (outcomes.get(i)) {
                        case VariantOutcome.Done(String id) -> made.add(Map.of("id", id));
                        case VariantOutcome.Failed(String code, String message) ->
                                errors.add(error(code, "variants", Integer.toString(i)));
                    }
                });
        return payload(errors, made);
    }

    /** Under every name that a payload may have. */
    private static Map<String, Object> payload(
            List<Map<String, Object>> errors, List<Map<String, String>> variants) {
        Map<String, Object> payload = Map.of("userErrors", errors, "productVariants", variants);
        return Map.of("productVariantsBulkCreate", payload);
    }

    private static Map<?, ?> payloadOf(Map<String, Object> data) {
        return (Map<?, ?>) data.get("productVariantsBulkCreate");
    }

    private static Map<String, Object> error(String code, String... field) {
        return Map.of("code", code, "message", "no", "field", List.of(field));
    }

    private static NewStoreVariant draft(JsonNode variant) {
        Map<String, String> options = new LinkedHashMap<>();
        stream(variant.path("optionValues"))
                .forEach(value ->
                        options.put(
                                value.path("optionName").asString(),
                                value.path("name").asString()));
        return new NewStoreVariant(options, money(variant, "price"), former(variant));
    }

    private static VariantPrice price(JsonNode variant) {
        return new VariantPrice(
                variant.path("id").asString(), money(variant, "price"), former(variant));
    }

    private static @Nullable Money former(JsonNode variant) {
        return variant.path("compareAtPrice").isString() ? money(variant, "compareAtPrice") : null;
    }

    private static Money money(JsonNode variant, String field) {
        return Money.parse(variant.path(field).asString(), "EUR").orElseThrow();
    }

    private static Map<String, Object> json(StoreProduct product) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", "gid://shopify/Product/" + product.id());
        json.put("handle", product.handle());
        json.put("title", product.title());
        json.put("productType", product.type());
        json.put("updatedAt", product.updatedAt().toString());
        json.put("variantsCount", Map.of("count", product.variants().size()));
        String image = product.imageUrl();
        if (image != null) {
            json.put("featuredMedia", Map.of("preview", Map.of("image", Map.of("url", image))));
        }
        json.put(
                "options",
                product.options().stream()
                        .map(option ->
                                Map.of(
                                        "id",
                                        option.name(),
                                        "name",
                                        option.name(),
                                        "optionValues",
                                        option.values().stream()
                                                .map(value -> Map.of("name", value))
                                                .toList()))
                        .toList());
        return json;
    }

    private static Map<String, @Nullable Object> json(StoreVariant variant) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", variant.id());
        json.put("title", variant.title());
        json.put(
                "selectedOptions",
                variant.options().entrySet().stream()
                        .map(each -> Map.of("name", each.getKey(), "value", each.getValue()))
                        .toList());
        json.put("price", variant.price().decimal().toPlainString());
        Money former = variant.compareAt();
        json.put("compareAtPrice", former == null ? null : former.decimal().toPlainString());
        json.put("sku", variant.sku());
        json.put("position", variant.position());
        return json;
    }

    private static Map<String, Object> connection(List<?> all, int from, int first) {
        List<?> page = all.stream().skip(from).limit(first).toList();
        boolean more = from + page.size() < all.size();
        return Map.of(
                "nodes",
                page,
                "pageInfo",
                Map.of("hasNextPage", more, "endCursor", Integer.toString(from + page.size())));
    }

    private static long number(String gid) {
        return Long.parseLong(gid.substring(gid.lastIndexOf('/') + 1));
    }

    private static List<String> names(JsonNode values) {
        return stream(values).map(value -> value.path("name").asString()).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
