package com.artify.generation;

import static com.artify.generation.GalleryRows.with;

import com.artify.base.ShopDomain;
import com.artify.testing.BenchedProgram;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import com.artify.testing.Shopper;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Measures a page and a count of 20,000 generations under each filter and order. */
final class GalleryBenchmark {
    private static final int MANY = 20_000;
    private static final int PAGE = 49;

    private final Gallery gallery;
    private final ShopDomain shop;

    private GalleryBenchmark(Gallery gallery, ShopDomain shop) {
        this.gallery = gallery;
        this.shop = shop;
    }

    public static void main(String[] arguments) {
        for (BenchedProgram program : BenchedProgram.values()) {
            try (ConfigurableApplicationContext context = program.start()) {
                System.out.println(program);
                measure(context);
            }
        }
    }

    private static void measure(ConfigurableApplicationContext context) {
        ReadyShop ready = context.getBean(ShopFixture.class).ready();
        Generation original = context.getBean(Shopper.class).previewed(ready);
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(status ->
                        GalleryRows.copy(
                                jdbc, context.getBean(JdbcTemplate.class), original, MANY));
        jdbc.sql("analyze").update();
        GalleryBenchmark benchmark =
                new GalleryBenchmark(context.getBean(Gallery.class), ready.shop());
        filters(ready).forEach((name, filter) -> benchmark.page(name, filter, Optional.empty()));
        UUID middle = benchmark.gallery.ids(ready.shop(), GalleryQuery.ALL).get(900);
        benchmark.page("nothing, from the middle", GalleryFilter.ALL, Optional.of(middle));
        for (GallerySort sort : GallerySort.values()) {
            GalleryQuery query = new GalleryQuery(GalleryFilter.ALL, sort);
            report(
                    "neighbours, " + sort,
                    () -> benchmark.gallery.neighbours(ready.shop(), query, middle));
        }
    }

    private static Map<String, GalleryFilter> filters(ReadyShop ready) {
        Map<String, GalleryFilter> filters = new LinkedHashMap<>();
        filters.put("status", with("status", GenerationStatus.FAILED));
        filters.put("type", with("type", GenerationType.FINAL));
        filters.put("review", with("review", ReviewState.REJECTED));
        filters.put("style", with("style", ready.style().uuid()));
        filters.put("product", with("product", ready.product().uuid()));
        filters.put("provider", with("provider", "nobody"));
        filters.put("from", with("from", Instant.now()));
        filters.put("cost", with("cost", new CostRange(1_000_000, 2_000_000)));
        filters.put("ordered", with("ordered", true));
        filters.put("text", with("text", "4711-nobody"));
        return filters;
    }

    private void page(String name, GalleryFilter filter, Optional<UUID> after) {
        for (GallerySort sort : GallerySort.values()) {
            GalleryQuery query = new GalleryQuery(filter, sort);
            report(
                    name + ", " + sort,
                    () -> {
                        gallery.page(shop, query, after, PAGE);
                        gallery.count(shop, filter);
                    });
        }
    }

    private static void report(String what, Runnable work) {
        work.run();
        long begun = System.nanoTime();
        work.run();
        System.out.printf("  %-40s %6.1f ms%n", what, (System.nanoTime() - begun) / 1e6);
    }
}
