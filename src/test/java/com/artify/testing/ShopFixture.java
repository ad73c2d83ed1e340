package com.artify.testing;

import com.artify.base.Money;
import com.artify.base.ShopDomain;
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
import com.artify.shop.Shops;
import com.artify.style.Style;
import com.artify.style.StyleDraft;
import com.artify.style.Styles;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** Sets up shops that can sell: one product, one base with one small variant, one style. */
@Component
public class ShopFixture {
    private static final AtomicLong NEXT_ID = new AtomicLong(8_800_000_000_000L);
    private static final Currency EUR = Currency.getInstance("EUR");

    private final Shops shops;
    private final Products products;
    private final ProductBases bases;
    private final VariantMappings mappings;
    private final Styles styles;

    ShopFixture(
            Shops shops,
            Products products,
            ProductBases bases,
            VariantMappings mappings,
            Styles styles) {
        this.shops = shops;
        this.products = products;
        this.bases = bases;
        this.mappings = mappings;
        this.styles = styles;
    }

    /** A new shop, ready to sell. */
    public ReadyShop ready() {
        return ready(print());
    }

    /** A new shop, ready to sell prints of that size. */
    public ReadyShop ready(PrintSize print) {
        ShopDomain shop = emptyShop();
        Product product = product(shop);
        String variant = newVariantId();
        mapped(product, print, variant);
        Style style = style(shop, "obedient", "Paint it " + UUID.randomUUID());
        styles.offer(shop, product.id(), List.of(style));
        return new ReadyShop(shop, product, variant, style);
    }

    public ShopDomain emptyShop() {
        ShopDomain shop = new ShopDomain("t-" + UUID.randomUUID() + ".myshopify.com");
        shops.install(
                new Shops.Installation(
                        shop, "shpat_test", "Test shop", "owner@shop.test", EUR, ZoneOffset.UTC));
        return shop;
    }

    public Product product(ShopDomain shop) {
        return products.enable(
                shop,
                new ProductFacts(
                        NEXT_ID.incrementAndGet(), "Poster", "poster", null, Instant.EPOCH));
    }

    /** The id by which Shopify knows a product. */
    public long shopifyId(ShopDomain shop, UUID product) {
        return products.find(shop, product).orElseThrow().shopifyProductId();
    }

    /** A base variant of that print size, mapped to the Shopify variant. */
    public BaseVariant mapped(Product product, PrintSize print, String shopifyVariant) {
        ProductBase base =
                bases.create(
                        product.shop(),
                        new NewProductBase("Poster", null, List.of("Size"), new Money(1900, EUR)));
        BaseVariant variant =
                bases.addVariant(
                        base,
                        new NewBaseVariant(print.name(), Map.of("Size", print.name()), print, 0));
        mappings.link(product, base);
        mappings.map(product, variant, shopifyVariant);
        return variant;
    }

    public Style style(ShopDomain shop, String provider, String prompt) {
        return styles.create(
                shop, new StyleDraft("Style", prompt, provider, "auto", Map.of(), null));
    }

    /** 2 × 3 inches at 150 DPI: small enough for quick tests. */
    public static PrintSize print() {
        return new PrintSize("Tiny", 300, 450, 150, 0, Fit.COVER);
    }

    public static String newVariantId() {
        return "gid://shopify/ProductVariant/" + NEXT_ID.incrementAndGet();
    }

    /** A shop with what its one product is sold as. */
    public record ReadyShop(ShopDomain shop, Product product, String variant, Style style) {}
}
