package com.artify.whole;

import com.artify.base.ShopDomain;
import com.artify.catalog.NewBaseVariant;
import com.artify.catalog.ProductBase;
import com.artify.catalog.ProductBases;
import com.artify.generation.Generations;
import com.artify.order.OrderFilter;
import com.artify.order.OrderQueries;
import com.artify.order.Orders;
import com.artify.settings.ReviewRule;
import com.artify.settings.Settings;
import com.artify.standin.StandInProduct;
import com.artify.standin.StandInProduct.Option;
import com.artify.standin.StandInProduct.Variant;
import com.artify.testing.Buyer;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import com.artify.testing.Shopper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.boot.test.context.TestComponent;

/** Small shops with something in every view. */
@TestComponent
class SeededShops {
    private final ShopFixture fixture;
    private final Settings settings;
    private final ProductBases bases;
    private final Shopper shopper;
    private final Orders orders;
    private final OrderQueries queries;
    private final Generations generations;

    SeededShops(
            ShopFixture fixture,
            Settings settings,
            ProductBases bases,
            Shopper shopper,
            Orders orders,
            OrderQueries queries,
            Generations generations) {
        this.fixture = fixture;
        this.settings = settings;
        this.bases = bases;
        this.shopper = shopper;
        this.orders = orders;
        this.queries = queries;
        this.generations = generations;
    }

    /**
     * A shop at work.
     *
     * @param print the final of its one paid line, which waits for review
     */
    record Seeded(ReadyShop ready, UUID base, UUID order, UUID print) {
        ShopDomain shop() {
            return ready.shop();
        }

        UUID product() {
            return ready.product().uuid();
        }
    }

    /** A shop with nothing but its installation. */
    ShopDomain empty() {
        return fixture.emptyShop();
    }

    /** A product on a base with a variant that is not mapped yet, two styles, and a paid order. */
    Seeded filled() {
        ReadyShop ready = fixture.ready();
        ShopDomain shop = ready.shop();
        ReviewRule rule = settings.of(shop).review();
        settings.change(shop, rule, new ReviewRule(ReviewRule.Mode.EVERY, 0, 100, false));
        ProductBase base = bases.all(shop).getFirst();
        bases.addVariant(
                base, new NewBaseVariant("Small", Map.of("Size", "Small"), ShopFixture.print(), 0));
        fixture.style(shop, "obedient", "Draw it");
        UUID print = new Buyer(orders, queries).pay(ready, "#1001", shopper.previewed(ready));
        Awaitility.await()
                .until(() -> generations.find(shop, print).orElseThrow().status().ended());
        UUID order = queries.newest(shop, OrderFilter.ALL, 1).getFirst().uuid();
        return new Seeded(ready, base.uuid(), order, print);
    }

    /** The shop's product as Shopify knows it. */
    static StandInProduct poster(Seeded seeded) {
        String gid = seeded.ready().variant();
        return poster(
                seeded.ready().product().shopifyProductId(),
                Long.parseLong(gid.substring(gid.lastIndexOf('/') + 1)));
    }

    /** A poster in two sizes; the smaller one is the given variant. */
    static StandInProduct poster(long id, long variant) {
        return new StandInProduct(
                id,
                "poster",
                "Poster",
                "Poster",
                null,
                Instant.EPOCH,
                List.of(new Option(id + 1, "Size", List.of("Tiny", "Small"))),
                List.of(
                        new Variant(variant, List.of("Tiny"), "19.00", null, "P-1"),
                        new Variant(variant + 500_000, List.of("Small"), "21.00", null, "P-2")));
    }
}
