package com.artify.demo;

import com.artify.base.Money;
import com.artify.base.ShopDomain;
import com.artify.catalog.StoreAdmin;
import com.artify.catalog.StoreProduct;
import com.artify.catalog.StoreResult;
import com.artify.catalog.StoreVariant;
import com.artify.catalog.store.TestStore;
import com.artify.shopify.admin.AdminServer;
import com.artify.standin.Faults;
import com.artify.standin.StandInApp;
import com.artify.standin.StandInGraphql;
import com.artify.standin.StandInProduct;
import com.artify.standin.StandInProduct.Option;
import com.artify.standin.StandInProduct.Variant;
import com.artify.standin.StandInShop;
import com.artify.standin.StandInShopify;
import com.artify.standin.StandInStaff;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The stand-in Shopify for tests: each shop has a shelf of its own, empty at first. */
@TestConfiguration(proxyBeanMethods = false)
public class TestStores {
    @Bean(destroyMethod = "close")
    Shelves testShelves(Clock clock) {
        return new Shelves(clock);
    }

    @Bean
    @Primary
    StoreAdmin testStore(Shelves shelves) {
        return shelves.store;
    }

    /** What the shops of tests have in Shopify; the app hears nothing of its changes. */
    public static final class Shelves implements AutoCloseable {
        private final AtomicLong ids = new AtomicLong(47_000_000_000_000L);
        private final Map<String, Shelf> byShop = new ConcurrentHashMap<>();
        private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();
        private final StandInShopify shopify;
        private final AdminServer server;
        private final StoreAdmin store;

        private record Shelf(StandInShop shop, StandInGraphql graphql) {}

        Shelves(Clock clock) {
            shopify =
                    new StandInShopify(
                            new StandInApp("client", "secret", "http://localhost", List.of()),
                            clock);
            shopify.fail(Faults.ofWebhooks(1, 0, false));
            server =
                    new AdminServer()
                            .ofShops((shop, body) -> {
                                untilLetGo(shop);
                                return of(shop).graphql().apply(body);
                            });
            store = TestStore.over(server.api());
        }

        /** Puts a product there; a variant's values are written as in "A4 / Oak=19.90". */
        public StoreProduct put(
                ShopDomain shop, long id, List<String> options, List<String> variants) {
            List<Variant> all = new ArrayList<>();
            for (String text : variants) {
                String[] parts = text.split("=", 2);
                List<String> values = List.of(parts[0].split(" / ", -1));
                all.add(new Variant(ids.incrementAndGet(), values, parts[1], null, null));
            }
            of(shop).put(product(id, "p" + id, options, all));
            return find(shop, id);
        }

        private StandInProduct product(
                long id, String handle, List<String> options, List<Variant> variants) {
            List<Option> choices =
                    IntStream.range(0, options.size())
                            .mapToObj(i ->
                                    new Option(
                                            ids.incrementAndGet(),
                                            options.get(i),
                                            variants.stream()
                                                    .map(each -> each.values().get(i))
                                                    .distinct()
                                                    .toList()))
                            .toList();
            return new StandInProduct(
                    id, handle, "Poster", "Poster", null, Instant.EPOCH, choices, variants);
        }

        /** The product as it is there now. */
        public StoreProduct find(ShopDomain shop, long id) {
            return ((StoreResult.Done<StoreProduct>) store.product(shop, id)).value();
        }

        /** Replaces what is there. */
        public void put(ShopDomain shop, StoreProduct product) {
            of(shop).put(written(product));
        }

        /** Replaces what is there, with the time that it names. */
        public void putAsItIs(ShopDomain shop, StoreProduct product) {
            of(shop).fill(List.of(written(product)));
        }

        /** Deletes a product. */
        public void remove(ShopDomain shop, long id) {
            of(shop).delete(id);
        }

        /** From now on no variant is saved or deleted whose title is meant. */
        public void refuse(ShopDomain shop, Predicate<String> titles) {
            of(shop).refuse(titles);
        }

        /** From now on Shopify does not answer this shop until the latch is counted down. */
        public CountDownLatch hold(ShopDomain shop) {
            CountDownLatch letGo = new CountDownLatch(1);
            held.put(shop.value(), letGo);
            return letGo;
        }

        private void untilLetGo(String shop) {
            CountDownLatch letGo = held.get(shop);
            try {
                if (letGo != null && !letGo.await(30, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("nobody let Shopify answer");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() {
            server.close();
            shopify.close();
        }

        private StandInShop of(ShopDomain shop) {
            return of(shop.value()).shop();
        }

        private Shelf of(String shop) {
            return byShop.computeIfAbsent(
                    shop,
                    name -> {
                        StandInShop opened =
                                shopify.open(
                                        name,
                                        List.of(
                                                new StandInStaff(
                                                        1,
                                                        "Ada",
                                                        "Holm",
                                                        "a@b.example",
                                                        true,
                                                        "en")));
                        return new Shelf(opened, new StandInGraphql(shopify, opened, ""));
                    });
        }

        private StandInProduct written(StoreProduct product) {
            return new StandInProduct(
                    product.id(),
                    product.handle(),
                    product.title(),
                    product.type(),
                    product.imageUrl(),
                    product.updatedAt(),
                    product.options().stream()
                            .map(option ->
                                    new Option(
                                            ids.incrementAndGet(), option.name(), option.values()))
                            .toList(),
                    product.variants().stream().map(Shelves::written).toList());
        }

        private static Variant written(StoreVariant variant) {
            Money former = variant.compareAt();
            return new Variant(
                    Long.parseLong(variant.id().substring(variant.id().lastIndexOf('/') + 1)),
                    List.copyOf(variant.options().values()),
                    variant.price().decimal().toPlainString(),
                    former == null ? null : former.decimal().toPlainString(),
                    variant.sku());
        }
    }
}
