package com.artify.catalog.mapping;

import com.artify.catalog.Product;
import com.artify.testing.BenchedProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ConfigurableApplicationContext;

/** Measures reading, suggesting, accepting and checking as many variants as Shopify allows. */
final class MappingBenchmark {
    private static final List<String> OPTIONS = List.of("Width", "Height");
    private static final int ROUNDS = 5;

    private MappingBenchmark() {}

    public static void main(String[] arguments) {
        for (BenchedProgram program : BenchedProgram.values()) {
            try (ConfigurableApplicationContext context = program.start()) {
                for (int round = 1; round <= ROUNDS; round++) {
                    measure(program, context);
                }
            }
        }
    }

    private static void measure(BenchedProgram program, ConfigurableApplicationContext context) {
        MappedShop shops = context.getBean(MappedShop.class);
        ProductMappings mappings = context.getBean(ProductMappings.class);
        List<String> base = new ArrayList<>();
        for (int width = 1; width <= 32; width++) {
            for (int height = 1; height <= 64; height++) {
                base.add(width + "0 CM / " + height + "0 CM");
            }
        }
        Product product =
                shops.product(
                        OPTIONS,
                        base.stream()
                                .map(each -> each.toLowerCase(Locale.ROOT) + "=19.90")
                                .toList());
        shops.printOnMany(product, OPTIONS, base);

        long begun = System.nanoTime();
        ProductMapping mapping = mappings.find(product.shop(), product.uuid()).orElseThrow();
        long read = System.nanoTime();
        Suggestions.of(mapping);
        long suggested = System.nanoTime();
        mappings.acceptCertain(product.shop(), product.uuid());
        long accepted = System.nanoTime();
        System.out.printf(
                "%-8s 2,048 variants: read %4.0f ms, suggested %4.0f ms,"
                        + " accepted and checked %4.0f ms%n",
                program,
                (read - begun) / 1e6,
                (suggested - read) / 1e6,
                (accepted - suggested) / 1e6);
    }
}
