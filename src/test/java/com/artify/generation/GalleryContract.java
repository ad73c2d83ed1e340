package com.artify.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.order.OrderQueries;
import com.artify.order.Orders;
import com.artify.testing.ArtifyTest;
import com.artify.testing.Buyer;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import com.artify.testing.Shopper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The gallery finds, orders and pages alike on every database, and quickly in a long one. */
@ArtifyTest
abstract class GalleryContract {
    private static final int MANY = 20_000;
    private static final long QUICK_MILLIS = 300;

    @Autowired private ShopFixture fixture;
    @Autowired private Shopper shopper;
    @Autowired private Orders orders;
    @Autowired private OrderQueries orderQueries;
    @Autowired private Gallery gallery;
    @Autowired private Database database;
    @Autowired private JdbcClient jdbc;
    @Autowired private JdbcTemplate template;
    @Autowired private TransactionTemplate transaction;

    private ReadyShop ready;
    private ShopDomain shop;

    @BeforeEach
    void openShop() {
        ready = fixture.ready();
        shop = ready.shop();
    }

    @Test
    void eachFilterLetsThroughWhatItNames() {
        Generation cheap = shopper.previewed(ready);
        Generation bought = shopper.previewed(ready);
        UUID printed = new Buyer(orders, orderQueries).pay(ready, "#4711", bought);
        set(cheap.id(), "cost_micros", 10_000L);
        set(bought.id(), "customer_id", "customer-42");

        assertThat(found(with("type", GenerationType.FINAL))).containsExactly(printed);
        assertThat(found(with("ordered", true))).containsExactly(printed, bought.id());
        assertThat(found(with("ordered", false))).containsExactly(cheap.id());
        assertThat(found(with("cost", new CostRange(5_000, 20_000)))).containsExactly(cheap.id());
        assertThat(found(with("provider", "obedient"))).hasSize(3);
        assertThat(found(with("provider", "nobody"))).isEmpty();
        assertThat(found(with("product", ready.product().uuid()))).hasSize(3);
        assertThat(found(with("style", UUID.randomUUID()))).isEmpty();
        assertThat(found(with("text", "4711"))).containsExactly(printed, bought.id());
        assertThat(found(with("text", "Customer-42"))).containsExactly(bought.id());
        assertThat(found(with("text", cheap.id().toString().substring(24))))
                .containsExactly(cheap.id());
        assertThat(found(with("text", "%"))).isEmpty();
        assertThat(found(with("from", Instant.now().plusSeconds(60)))).isEmpty();
        assertThat(found(with("until", Instant.now().plusSeconds(60)))).hasSize(3);
        assertThat(found(with("review", ReviewState.REJECTED))).isEmpty();
    }

    @Test
    void everyOrderPagesThroughAllOnceAndKnowsTheNeighbours() {
        many(shopper.previewed(ready), 40);
        for (GallerySort sort : GallerySort.values()) {
            GalleryQuery query = new GalleryQuery(GalleryFilter.ALL, sort);
            List<UUID> all = gallery.ids(shop, query);
            assertThat(all).as(sort.name()).hasSize(41).doesNotHaveDuplicates();
            List<UUID> paged =
                    new ArrayList<>(ids(gallery.page(shop, query, Optional.empty(), 20)));
            paged.addAll(ids(gallery.page(shop, query, Optional.of(paged.getLast()), 50)));
            assertThat(paged).isEqualTo(all);
            assertThat(ids(gallery.range(shop, query, Optional.of(all.get(4)), all.get(9))))
                    .isEqualTo(all.subList(5, 10));
            assertThat(gallery.between(shop, query, all.get(9), all.get(5)))
                    .isEqualTo(gallery.between(shop, query, all.get(5), all.get(9)))
                    .isEqualTo(all.subList(5, 10));
            assertThat(gallery.neighbours(shop, query, all.get(7)))
                    .isEqualTo(
                            new Neighbours(
                                    Optional.of(all.get(6)), Optional.of(all.get(8)), 8, 41));
        }
    }

    @Test
    void twentyThousandAreFilteredQuickly() {
        many(shopper.previewed(ready), MANY);
        jdbc.sql("analyze").update();
        UUID middle = gallery.ids(shop, GalleryQuery.ALL).get(900);
        Map<String, Object> filters =
                Map.of(
                        "status",
                        GenerationStatus.FAILED,
                        "type",
                        GenerationType.FINAL,
                        "review",
                        ReviewState.REJECTED,
                        "style",
                        ready.style().uuid(),
                        "product",
                        ready.product().uuid(),
                        "provider",
                        "nobody",
                        "from",
                        Instant.now(),
                        "cost",
                        new CostRange(1_000_000, 2_000_000),
                        "ordered",
                        true,
                        "text",
                        "4711-nobody");
        filters.forEach((name, value) -> {
            for (GallerySort sort : GallerySort.values()) {
                GalleryQuery query = new GalleryQuery(with(name, value), sort);
                assertQuick(
                        name + " " + sort,
                        () -> {
                            gallery.page(shop, query, Optional.empty(), 49);
                            gallery.count(shop, query.filter());
                        });
            }
        });
        for (GallerySort sort : GallerySort.values()) {
            GalleryQuery query = new GalleryQuery(GalleryFilter.ALL, sort);
            assertQuick("page " + sort, () -> gallery.page(shop, query, Optional.of(middle), 49));
            assertQuick("neighbours " + sort, () -> gallery.neighbours(shop, query, middle));
        }
    }

    private static void assertQuick(String what, Runnable work) {
        work.run();
        long begun = System.nanoTime();
        work.run();
        long millis = (System.nanoTime() - begun) / 1_000_000;
        if (Boolean.getBoolean("artify.print-times")) {
            System.out.println(what + ": " + millis + " ms");
        }
        assertThat(millis).as(what).isLessThan(QUICK_MILLIS);
    }

    private List<UUID> found(GalleryFilter filter) {
        List<UUID> all = gallery.ids(shop, new GalleryQuery(filter, GallerySort.NEWEST));
        assertThat(gallery.count(shop, filter)).isEqualTo(all.size());
        return ids(gallery.page(shop, filter, Optional.empty(), 50));
    }

    private static List<UUID> ids(List<GalleryCard> cards) {
        return cards.stream().map(GalleryCard::id).toList();
    }

    private void set(UUID id, String column, Object value) {
        jdbc.sql("update generations set " + column + " = :value where id = :id")
                .param("value", value)
                .param("id", id.toString())
                .update();
    }

    /** A filter by one thing alone. */
    private static GalleryFilter with(String name, Object value) {
        return new GalleryFilter(
                only(name, "status", value),
                only(name, "type", value),
                only(name, "review", value),
                only(name, "style", value),
                only(name, "product", value),
                only(name, "provider", value),
                only(name, "from", value),
                only(name, "until", value),
                only(name, "cost", value),
                only(name, "ordered", value),
                only(name, "text", value));
    }

    @SuppressWarnings("unchecked")
    private static <T> Optional<T> only(String wanted, String name, Object value) {
        return wanted.equals(name) ? Optional.of((T) value) : Optional.empty();
    }

    /** Rows like the generation's, of other ids, costs and times. */
    private void many(Generation original, int count) {
        List<String> columns =
                jdbc
                        .sql("select * from generations where id = :id")
                        .param("id", original.id().toString())
                        .query()
                        .singleRow()
                        .keySet()
                        .stream()
                        .filter(name ->
                                !List.of("id", "cost_micros", "processing_time_ms").contains(name))
                        .toList();
        String names = String.join(", ", columns);
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(
                    new Object[] {
                        Ids.next().toString(), i % 7 * 1000, i % 5, original.id().toString()
                    });
        }
        String sql =
                "insert into generations (id, cost_micros, processing_time_ms, %s) select ?, ?, ?, %s from generations where id = ?"
                        .formatted(names, names);
        transaction.executeWithoutResult(status -> template.batchUpdate(sql, rows));
    }
}
