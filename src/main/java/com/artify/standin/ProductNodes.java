package com.artify.standin;

import com.artify.standin.StandInProduct.Option;
import com.artify.standin.StandInProduct.Variant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Products as the Admin API shows them. */
final class ProductNodes {
    private ProductNodes() {}

    static Map<String, @Nullable Object> of(StandInProduct product) {
        return Nodes.of(
                Nodes.TYPE,
                "Product",
                "id",
                Nodes.gid("Product", product.id()),
                "handle",
                product.handle(),
                "title",
                product.title(),
                "productType",
                product.type(),
                "updatedAt",
                product.updatedAt(),
                "featuredMedia",
                media(product.image()),
                "variantsCount",
                count(product.variants().size()),
                "options",
                product.options().stream().map(ProductNodes::of).toList(),
                "variants",
                Nodes.connection(variants(product)));
    }

    static Map<String, @Nullable Object> count(int number) {
        return Nodes.of("count", number, "precision", "EXACT");
    }

    /** A variant outside its product. */
    static Map<String, @Nullable Object> of(Variant variant) {
        return Nodes.of(
                Nodes.TYPE,
                "ProductVariant",
                "id",
                Nodes.gid("ProductVariant", variant.id()),
                "title",
                variant.title(),
                "price",
                variant.price(),
                "compareAtPrice",
                variant.compareAt(),
                "sku",
                variant.sku());
    }

    private static List<Map<String, @Nullable Object>> variants(StandInProduct product) {
        return IntStream.range(0, product.variants().size())
                .mapToObj(i -> {
                    Variant variant = product.variants().get(i);
                    Map<String, @Nullable Object> node = of(variant);
                    node.put("position", i + 1);
                    node.put("selectedOptions", selected(product.options(), variant));
                    return node;
                })
                .toList();
    }

    private static List<Map<String, @Nullable Object>> selected(
            List<Option> options, Variant variant) {
        return IntStream.range(0, options.size())
                .mapToObj(i ->
                        Nodes.of("name", options.get(i).name(), "value", variant.values().get(i)))
                .toList();
    }

    private static Map<String, @Nullable Object> of(Option option) {
        return Nodes.of(
                "id", Nodes.gid("ProductOption", option.id()),
                "name", option.name(),
                "values", option.values(),
                "optionValues",
                        option.values().stream().map(value -> Nodes.of("name", value)).toList());
    }

    private static @Nullable Map<String, @Nullable Object> media(@Nullable String image) {
        return image == null
                ? null
                : Nodes.of(
                        Nodes.TYPE,
                        "MediaImage",
                        "preview",
                        Nodes.of("image", Nodes.of("url", image)));
    }
}
