package com.artify.catalog.mapping;

import com.artify.base.Money;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.catalog.BaseVariant;
import com.artify.catalog.NewBaseVariant;
import com.artify.catalog.NewProductBase;
import com.artify.catalog.Product;
import com.artify.catalog.ProductBase;
import com.artify.catalog.ProductBases;
import com.artify.catalog.ProductVariants;
import com.artify.catalog.StoreProduct;
import com.artify.catalog.VariantMappings;
import com.artify.demo.TestStores;
import com.artify.testing.ShopFixture;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Shops whose products stand in Shopify and are printed on a base. */
@Component
public class MappedShop {
    private static final Currency EUR = Currency.getInstance("EUR");

    private final ShopFixture fixture;
    private final TestStores.Shelves shelves;
    private final ProductBases bases;
    private final VariantMappings links;
    private final ProductVariants variants;
    private final JdbcTemplate batches;
    private final Database database;

    MappedShop(
            ShopFixture fixture,
            TestStores.Shelves shelves,
            ProductBases bases,
            VariantMappings links,
            ProductVariants variants,
            JdbcTemplate batches,
            Database database) {
        this.fixture = fixture;
        this.shelves = shelves;
        this.bases = bases;
        this.links = links;
        this.variants = variants;
        this.batches = batches;
        this.database = database;
    }

    /** A new shop's product that Shopify knows, with variants such as "A4 / Oak=19.90". */
    public Product product(List<String> options, List<String> store) {
        return product(fixture.emptyShop(), options, store);
    }

    /** Another product of a shop. */
    public Product product(ShopDomain shop, List<String> options, List<String> store) {
        Product product = fixture.product(shop);
        shelves.put(shop, product.shopifyProductId(), options, store);
        variants.refresh(product);
        return product;
    }

    /** Prints the product on a new base at €19.90, with variants such as "A4 / Oak=0". */
    public List<BaseVariant> printOn(Product product, List<String> options, List<String> base) {
        ProductBase created =
                bases.create(
                        product.shop(),
                        new NewProductBase("Poster", null, options, new Money(1990, EUR)));
        links.link(product, created);
        return base.stream().map(text -> variant(created, options, text)).toList();
    }

    /** The same for thousands of variants without modifiers, written at once. */
    public void printOnMany(Product product, List<String> options, List<String> titles) {
        BaseVariant first = printOn(product, options, List.of(titles.getFirst() + "=0")).getFirst();
        batches.batchUpdate(
                """
                insert into product_base_variants (uuid, shop_id, product_base_id, name,
                  option_values, width_px, height_px, dpi, sort_order, version, created_at,
                  updated_at)
                select ?, shop_id, product_base_id, ?, %s, width_px, height_px, dpi, ?, 0,
                  created_at, updated_at
                from product_base_variants where id = ?
                """
                        .formatted(database == Database.SQLITE ? "?" : "cast(? as jsonb)"),
                IntStream.range(1, titles.size())
                        .mapToObj(at -> row(first.id(), options, titles.get(at), at))
                        .toList());
    }

    private static Object[] row(long first, List<String> options, String title, int place) {
        String json = JsonMapper.builder().build().writeValueAsString(values(options, title));
        return new Object[] {UUID.randomUUID().toString(), title, json, place, first};
    }

    private static Map<String, String> values(List<String> options, String title) {
        String[] values = title.split(" / ", -1);
        Map<String, String> byName = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            byName.put(options.get(i), values[i]);
        }
        return byName;
    }

    private BaseVariant variant(ProductBase base, List<String> options, String text) {
        String[] parts = text.split("=", 2);
        return bases.addVariant(
                base,
                new NewBaseVariant(
                        parts[0],
                        values(options, parts[0]),
                        ShopFixture.print(),
                        Long.parseLong(parts[1])));
    }

    /** What the product has in Shopify now. */
    public StoreProduct inStore(Product product) {
        return shelves.find(product.shop(), product.shopifyProductId());
    }

    /** The id of the Shopify variant of that title. */
    public String variant(Product product, String title) {
        return inStore(product).variants().stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Changes the product in Shopify, and has us hear of it. */
    public void inStore(Product product, StoreProduct changed) {
        shelves.put(product.shop(), changed);
        variants.refresh(product);
    }

    public TestStores.Shelves shelves() {
        return shelves;
    }
}
