package com.artify.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.catalog.Fit;
import com.artify.catalog.PrintSize;
import com.artify.order.ChaoticShop.Due;
import com.artify.order.store.TestOrders;
import com.artify.shop.Shops;
import com.artify.shopify.admin.AdminServer;
import com.artify.standin.Faults;
import com.artify.standin.StandInApp;
import com.artify.standin.StandInGraphql;
import com.artify.standin.StandInShop;
import com.artify.standin.StandInShopify;
import com.artify.standin.StandInStaff;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import com.artify.testing.Shopper;
import com.artify.usage.Quotas;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Orders whose webhooks are lost, doubled and out of order, alike on every database. */
@ArtifyTest
abstract class OrderChaosContract {
    private static final long SEED = 20_260_701;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @LocalServerPort private int port;
    @Autowired private ShopFixture fixture;
    @Autowired private Shopper shopper;
    @Autowired private Shops shops;
    @Autowired private Orders orders;
    @Autowired private LooksAtOrders looks;
    @Autowired private Quotas quotas;
    @Autowired private Clock clock;
    @Autowired private JdbcClient jdbc;

    private ReadyShop ready;

    abstract int orders();

    /** How many finals are made at once; with none of them, all wait and may still be stopped. */
    abstract int finalsAtOnce();

    /** A line as the program knows it; how many finals it ever had, and has now. */
    private record Made(String line, LineState state, int begun, int alive) {}

    @Test
    void eachPaidLineHasOneFinalWhateverBecomesOfTheWebhooks() {
        System.out.printf("%d orders with seed %d%n", orders(), SEED);
        ready = fixture.ready(new PrintSize("Tiny", 100, 150, 150, 0, Fit.COVER));
        List<UUID> previews = previews();
        quotas.limit(ready.shop(), new Quotas.Limits(100_000, 50, 100_000, finalsAtOnce()));
        try (StandInShopify shopify = standIn();
                AdminServer server = new AdminServer()) {
            StandInShop shop = open(shopify);
            StandInGraphql graphql = new StandInGraphql(shopify, shop, "");
            server.otherwise(graphql);
            ChaoticShop chaos = new ChaoticShop(shop, ready, previews, SEED);
            shopify.fail(Faults.ofWebhooks(0.05, 0.1, true));
            trade(chaos);
            shopify.settle();
            awaitNone("webhook_events", "status in ('received', 'failed')");
            reconcile(server);
            if (finalsAtOnce() > 0) {
                awaitNone("generations", "status in ('pending', 'processing')");
            }
            check(chaos);
            assertThat(shopify.misses()).isEmpty();
        }
    }

    private StandInShopify standIn() {
        return new StandInShopify(
                new StandInApp("test-client", "test-secret", "http://localhost:" + port, List.of()),
                clock,
                Stream.generate(() -> Duration.ofMillis(200)).limit(50).toList());
    }

    private StandInShop open(StandInShopify shopify) {
        return shopify.open(
                ready.shop().value(),
                List.of(new StandInStaff(1, "Ada", "Owner", "ada@shop.example", true, "en")));
    }

    private List<UUID> previews() {
        return IntStream.range(0, 4)
                .mapToObj(i -> shopper.previewed(ready, 300, 450).id())
                .toList();
    }

    private void trade(ChaoticShop chaos) {
        try (ExecutorService buyers = Executors.newFixedThreadPool(4)) {
            IntStream.range(0, orders())
                    .forEach(number -> buyers.submit(() -> chaos.trade(number)));
        }
    }

    /** What the recurring job does; it comes again after somebody else was faster. */
    private void reconcile(AdminServer server) {
        OrderReconciliation reconciliation =
                new OrderReconciliation(shops, TestOrders.over(server.api()), orders, looks, clock);
        await().atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(ConcurrencyFailureException.class)
                .untilAsserted(() -> {
                    reconciliation.look(ready.shop());
                    assertThat(looks.last(ready.shop())).isPresent();
                });
    }

    private void awaitNone(String table, String which) {
        await().atMost(PATIENCE)
                .until(() -> count("from " + table + " where shop_id = ? and " + which) == 0);
    }

    private void check(ChaoticShop chaos) {
        Map<String, Made> made =
                made().stream().collect(Collectors.toMap(Made::line, line -> line));
        Map<String, Due> dues = chaos.dues();
        Set<String> mayHaveTwo = chaos.mayHaveTwo();

        assertThat(dues.values()).contains(Due.values());
        assertThat(dues.keySet()).filteredOn(line -> !made.containsKey(line)).isEmpty();
        assertThat(made.values())
                .filteredOn(line -> !right(line, dues.get(line.line()), mayHaveTwo))
                .isEmpty();
        assertThat(quotas.find(ready.shop()).orElseThrow().generations())
                .isEqualTo(count("from generations where shop_id = ? and status <> 'failed'"));
    }

    private static boolean right(Made line, Due due, Set<String> mayHaveTwo) {
        boolean few = line.begun() <= (mayHaveTwo.contains(line.line()) ? 2 : 1);
        return few
                && switch (due) {
                    case NO_FINAL -> line.begun() == 0;
                    case ONE_FINAL ->
                            line.alive() == 1
                                    && Set.of(LineState.MAKING, LineState.READY)
                                            .contains(line.state());
                    case AT_MOST_ONE ->
                            switch (line.state()) {
                                case CANCELLED -> line.alive() == 0;
                                case READY -> line.alive() == 1;
                                default -> false;
                            };
                };
    }

    private List<Made> made() {
        return jdbc.sql(
                        """
                        select l.shopify_line_id, l.state, count(g.id) as begun,
                          count(case when g.status <> 'failed' then 1 end) as alive
                        from order_lines l left join generations g
                          on g.shop_id = l.shop_id and g.order_line_id = l.id
                        where l.shop_id = ? group by l.shopify_line_id, l.state\
                        """)
                .param(ready.shop().value())
                .query((row, number) ->
                        new Made(
                                row.getString(1),
                                LineState.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                                row.getInt(3),
                                row.getInt(4)))
                .list();
    }

    private int count(String fromWhere) {
        return jdbc.sql("select count(*) " + fromWhere)
                .param(ready.shop().value())
                .query(Integer.class)
                .single();
    }
}
