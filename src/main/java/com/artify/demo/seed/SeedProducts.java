package com.artify.demo.seed;

import com.artify.base.Money;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.catalog.BaseVariant;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Enables products on a few bases; some are left with variants that are not mapped. */
@Component
@Profile("demo")
class SeedProducts {
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final long FIRST_PRODUCT = 8_500_000_000_000L;
    private static final long FIRST_VARIANT = 46_500_000_000_000L;
    private static final int STYLES_EACH = 8;
    private static final int UNMAPPED_EVERY = 12;
    private static final int OFF_EVERY = 9;

    private static final List<String> SUBJECTS =
            List.of(
                    "Family",
                    "Dog",
                    "Cat",
                    "Horse",
                    "Wedding",
                    "Baby",
                    "Holiday",
                    "House",
                    "Garden",
                    "Couple",
                    "Friends",
                    "Grandparents",
                    "Sailing",
                    "Mountain",
                    "City",
                    "Birthday",
                    "Graduation",
                    "Road trip",
                    "Beach",
                    "Anniversary");
    private static final List<String> THINGS =
            List.of("poster", "canvas", "art print", "framed print", "wall panel");
    private static final List<String> PAPERS =
            List.of("matte", "satin", "cotton rag", "linen", "recycled");

    private static final List<PrintSize> SIZES =
            List.of(
                    paper("A5", 148, 210),
                    paper("A4", 210, 297),
                    paper("30 × 40 cm", 300, 400),
                    paper("A3", 297, 420),
                    paper("40 × 60 cm", 400, 600),
                    paper("50 × 70 cm", 500, 700));

    private final Products products;
    private final ProductBases bases;
    private final VariantMappings mappings;
    private final Styles styles;
    private final JdbcTemplate jdbc;
    private final Database database;

    SeedProducts(
            Products products,
            ProductBases bases,
            VariantMappings mappings,
            Styles styles,
            JdbcTemplate jdbc,
            Database database) {
        this.products = products;
        this.bases = bases;
        this.mappings = mappings;
        this.styles = styles;
        this.jdbc = jdbc;
        this.database = database;
    }

    /** A variant that is sold as a print. */
    record Sold(Product product, String variant, long baseVariant, PrintSize print) {}

    /** Adds products until the shop has {@code total}; what of them can be bought. */
    List<Sold> enable(ShopDomain shop, int total, List<Style> offered, Instant now) {
        List<ProductBase> made = new ArrayList<>();
        for (String thing : THINGS) {
            made.add(base(shop, thing));
        }
        Rows snapshots =
                new Rows(
                        jdbc,
                        database,
                        "product_snapshots",
                        "product_id",
                        "shop_id",
                        "shopify_updated_at",
                        "taken_at");
        Rows variants = variantRows();
        List<Sold> sold = new ArrayList<>();
        int missing = total - products.all(shop).size();
        for (int i = 0; i < missing; i++) {
            Product product = enable(shop, i, now);
            snapshots.add(product.id(), shop.value(), now, now);
            sold.addAll(map(product, made.get(i % made.size()), i, variants, now));
            styles.offer(shop, product.id(), some(offered, i));
            if (i % OFF_EVERY == OFF_EVERY - 1) {
                products.switchOn(shop, product.uuid(), false);
            }
        }
        snapshots.flush();
        variants.flush();
        return sold;
    }

    private ProductBase base(ShopDomain shop, String thing) {
        String name = Character.toUpperCase(thing.charAt(0)) + thing.substring(1);
        ProductBase base =
                bases.create(
                        shop,
                        new NewProductBase(
                                name,
                                "Made to order, on paper that lasts.",
                                List.of("Size"),
                                new Money(1490, EURO)));
        for (int i = 0; i < SIZES.size(); i++) {
            PrintSize size = SIZES.get(i);
            bases.addVariant(
                    base,
                    new NewBaseVariant(size.name(), Map.of("Size", size.name()), size, i * 800L));
        }
        return base;
    }

    private Product enable(ShopDomain shop, int index, Instant now) {
        String title =
                SUBJECTS.get(index % SUBJECTS.size())
                        + " "
                        + THINGS.get(index % THINGS.size())
                        + ", "
                        + PAPERS.get(index / SUBJECTS.size() % PAPERS.size())
                        + " no. "
                        + (index + 1);
        String handle = "seed-product-" + (index + 1);
        return products.enable(
                shop, new ProductFacts(FIRST_PRODUCT + index, title, handle, picture(index), now));
    }

    private static String picture(int index) {
        String scene = THINGS.get(index % THINGS.size()).equals("canvas") ? "canvas" : "poster";
        return "/demo/store/assets/" + scene + ".jpg";
    }

    private List<Sold> map(Product product, ProductBase base, int index, Rows rows, Instant now) {
        mappings.link(product, base);
        List<Sold> sold = new ArrayList<>();
        List<BaseVariant> printed = bases.variants(base);
        for (int i = 0; i < printed.size(); i++) {
            BaseVariant variant = printed.get(i);
            String id = "gid://shopify/ProductVariant/" + (FIRST_VARIANT + index * 10L + i);
            rows.add(
                    shopOf(product),
                    product.id(),
                    id,
                    variant.name(),
                    "{\"Size\":\"" + variant.name() + "\"}",
                    1490 + i * 800L,
                    EURO.getCurrencyCode(),
                    "SEED-" + (index + 1) + "-" + (i + 1),
                    i + 1,
                    false,
                    now,
                    now);
            if (index % UNMAPPED_EVERY != 0 || i > 0) {
                mappings.map(product, variant, id);
                sold.add(new Sold(product, id, variant.id(), variant.print()));
            }
        }
        return sold;
    }

    private Rows variantRows() {
        return new Rows(
                jdbc,
                database,
                "product_variants",
                "shop_id",
                "product_id",
                "shopify_variant_id",
                "title",
                "option_values",
                "price",
                "currency",
                "sku",
                "position",
                "is_removed",
                "created_at",
                "updated_at");
    }

    private static String shopOf(Product product) {
        return product.shop().value();
    }

    private static List<Style> some(List<Style> styles, int index) {
        int from = index * STYLES_EACH % Math.max(1, styles.size() - STYLES_EACH);
        return styles.subList(from, Math.min(from + STYLES_EACH, styles.size()));
    }

    private static PrintSize paper(String name, double widthMm, double heightMm) {
        return PrintSize.ofMillimetres(name, widthMm, heightMm, 300, 0, Fit.COVER);
    }
}
