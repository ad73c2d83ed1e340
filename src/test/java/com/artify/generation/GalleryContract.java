package com.artify.generation;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The gallery finds, orders and pages alike on every database. */
@ArtifyTest
abstract class GalleryContract {
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

        assertThat(found(GalleryRows.with("type", GenerationType.FINAL))).containsExactly(printed);
        assertThat(found(GalleryRows.with("ordered", true))).containsExactly(printed, bought.id());
        assertThat(found(GalleryRows.with("ordered", false))).containsExactly(cheap.id());
        assertThat(found(GalleryRows.with("cost", new CostRange(5_000, 20_000))))
                .containsExactly(cheap.id());
        assertThat(found(GalleryRows.with("provider", "obedient"))).hasSize(3);
        assertThat(found(GalleryRows.with("provider", "nobody"))).isEmpty();
        assertThat(found(GalleryRows.with("product", ready.product().uuid()))).hasSize(3);
        assertThat(found(GalleryRows.with("style", UUID.randomUUID()))).isEmpty();
        assertThat(found(GalleryRows.with("text", "4711"))).containsExactly(printed, bought.id());
        assertThat(found(GalleryRows.with("text", "Customer-42"))).containsExactly(bought.id());
        assertThat(found(GalleryRows.with("text", cheap.id().toString().substring(24))))
                .containsExactly(cheap.id());
        assertThat(found(GalleryRows.with("text", "%"))).isEmpty();
        assertThat(found(GalleryRows.with("from", Instant.now().plusSeconds(60)))).isEmpty();
        assertThat(found(GalleryRows.with("until", Instant.now().plusSeconds(60)))).hasSize(3);
        assertThat(found(GalleryRows.with("review", ReviewState.REJECTED))).isEmpty();
    }

    @Test
    void everyOrderPagesThroughAllOnceAndKnowsTheNeighbours() {
        GalleryRows.copy(jdbc, template, shopper.previewed(ready), 40);
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
}
