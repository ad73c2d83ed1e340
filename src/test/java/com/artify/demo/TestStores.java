package com.artify.demo;

import com.artify.base.Money;
import com.artify.base.ShopDomain;
import com.artify.catalog.StoreAdmin;
import com.artify.catalog.StoreOption;
import com.artify.catalog.StoreProduct;
import com.artify.catalog.StoreVariant;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The stand-in Shopify for tests: each shop has a shelf of its own, empty at first. */
@TestConfiguration(proxyBeanMethods = false)
public class TestStores {
    @Bean
    Shelves testShelves(Clock clock) {
        return new Shelves(clock);
    }

    @Bean
    @Primary
    StoreAdmin testStore(Shelves shelves) {
        return new StandInAdmin(shop -> Optional.of(shelves.of(shop)));
    }

    /** What the shops of tests have in Shopify. */
    public static final class Shelves {
        private final Map<ShopDomain, StandInShelf> byShop = new ConcurrentHashMap<>();
        private final AtomicLong ids = new AtomicLong(47_000_000_000_000L);
        private final Clock clock;

        Shelves(Clock clock) {
            this.clock = clock;
        }

        /** Puts a product there; a variant's values are written as in "A4 / Oak=19.90". */
        public StoreProduct put(
                ShopDomain shop, long id, List<String> options, List<String> variants) {
            List<StoreVariant> all = new ArrayList<>();
            for (String text : variants) {
                String[] parts = text.split("=", 2);
                String[] values = parts[0].split(" / ", -1);
                Map<String, String> byName = new LinkedHashMap<>();
                for (int i = 0; i < values.length; i++) {
                    byName.put(options.get(i), values[i]);
                }
                all.add(
                        new StoreVariant(
                                StandInVariants.gid(ids.incrementAndGet()),
                                parts[0],
                                byName,
                                Money.parse(parts[1], "EUR").orElseThrow(),
                                null,
                                null,
                                all.size() + 1));
            }
            List<StoreOption> choices =
                    options.stream()
                            .map(name ->
                                    new StoreOption(
                                            name,
                                            all.stream()
                                                    .map(v -> v.options().getOrDefault(name, ""))
                                                    .distinct()
                                                    .toList()))
                            .toList();
            StoreProduct product =
                    new StoreProduct(
                            id, "p" + id, "Poster", "Poster", null, clock.instant(), choices, all);
            of(shop).put(product);
            return product;
        }

        /** The product as it is there now. */
        public StoreProduct find(ShopDomain shop, long id) {
            return of(shop).find(id).orElseThrow();
        }

        /** Replaces what is there. */
        public void put(ShopDomain shop, StoreProduct product) {
            of(shop).put(product.asOf(Instant.now(clock)));
        }

        /** Replaces what is there, with the time that it names. */
        public void putAsItIs(ShopDomain shop, StoreProduct product) {
            of(shop).put(product);
        }

        /** Deletes a product. */
        public void remove(ShopDomain shop, long id) {
            List<StoreProduct> left =
                    of(shop).all().stream().filter(product -> product.id() != id).toList();
            byShop.put(shop, new StandInShelf(left, clock));
        }

        /** From now on no variant is saved or deleted whose title is meant. */
        public void refuse(ShopDomain shop, Predicate<String> titles) {
            of(shop).refuse(titles);
        }

        StandInShelf of(ShopDomain shop) {
            return byShop.computeIfAbsent(shop, key -> new StandInShelf(List.of(), clock));
        }
    }
}
