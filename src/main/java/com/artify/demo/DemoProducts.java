package com.artify.demo;

import com.artify.base.Money;
import com.artify.catalog.Fit;
import com.artify.catalog.NewBaseVariant;
import com.artify.catalog.NewProductBase;
import com.artify.catalog.PrintSize;
import com.artify.catalog.Product;
import com.artify.catalog.ProductBase;
import com.artify.catalog.ProductBases;
import com.artify.catalog.ProductFacts;
import com.artify.catalog.Products;
import com.artify.catalog.VariantMappings;
import com.artify.style.Style;
import com.artify.style.Styles;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's products: each on a base of its own, every variant mapped, all styles offered. */
@Component
@Profile("demo")
class DemoProducts {
    private static final int DPI = 300;

    /** Print sizes by the catalogue's stock-keeping units. */
    private static final Map<String, PrintSize> PRINTS =
            Map.ofEntries(
                    paper("POSTER-A5", "A5", 148, 210, 3),
                    paper("POSTER-A4", "A4", 210, 297, 0),
                    paper("POSTER-A3", "A3", 297, 420, 0),
                    paper("POSTER-A2", "A2", 420, 594, 0),
                    paper("POSTER-3040", "30 × 40 cm", 300, 400, 0),
                    paper("CANVAS-3040", "30 × 40 cm", 300, 400, 0),
                    paper("CANVAS-4060", "40 × 60 cm", 400, 600, 0),
                    paper("CANVAS-5070", "50 × 70 cm", 500, 700, 0),
                    Map.entry("MUG-11", new PrintSize("11 oz", 2700, 1050, DPI, 0, Fit.COVER)),
                    Map.entry("MUG-15", new PrintSize("15 oz", 2700, 1140, DPI, 0, Fit.COVER)));

    private final Products products;
    private final ProductBases bases;
    private final VariantMappings mappings;
    private final Styles styles;
    private final Clock clock;

    DemoProducts(
            Products products,
            ProductBases bases,
            VariantMappings mappings,
            Styles styles,
            Clock clock) {
        this.products = products;
        this.bases = bases;
        this.mappings = mappings;
        this.styles = styles;
        this.clock = clock;
    }

    void setUp(StandInCatalogue catalogue, List<Style> offered) {
        for (StandInCatalogue.Item item : catalogue.products()) {
            Product product =
                    products.enable(
                            DemoShop.DOMAIN,
                            new ProductFacts(
                                    item.id(),
                                    item.title(),
                                    item.handle(),
                                    DemoStore.picture(item),
                                    clock.instant()));
            map(product, item, catalogue.currency());
            styles.offer(DemoShop.DOMAIN, product.id(), offered);
        }
    }

    private void map(Product product, StandInCatalogue.Item item, String currency) {
        Money first = price(item.variants().getFirst(), currency);
        ProductBase base =
                bases.create(
                        DemoShop.DOMAIN,
                        new NewProductBase(
                                item.title(),
                                item.description(),
                                List.of(item.optionName()),
                                first));
        mappings.link(product, base);
        for (StandInCatalogue.Variant variant : item.variants()) {
            NewBaseVariant printed =
                    new NewBaseVariant(
                            variant.title(),
                            Map.of(item.optionName(), variant.title()),
                            print(variant),
                            price(variant, currency).minor() - first.minor());
            mappings.map(product, bases.addVariant(base, printed), variant.gid());
        }
    }

    private static PrintSize print(StandInCatalogue.Variant variant) {
        PrintSize print = PRINTS.get(variant.sku());
        if (print == null) {
            throw new IllegalStateException("no print size for " + variant.sku());
        }
        return print;
    }

    private static Money price(StandInCatalogue.Variant variant, String currency) {
        return Money.parse(variant.price(), currency).orElseThrow();
    }

    private static Map.Entry<String, PrintSize> paper(
            String sku, String name, double widthMm, double heightMm, double bleedMm) {
        return Map.entry(
                sku, PrintSize.ofMillimetres(name, widthMm, heightMm, DPI, bleedMm, Fit.COVER));
    }
}
