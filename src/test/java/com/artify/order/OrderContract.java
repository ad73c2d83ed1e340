package com.artify.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.Texts;
import com.artify.base.jdbc.Database;
import com.artify.generation.Generation;
import com.artify.generation.GenerationStatus;
import com.artify.generation.Generations;
import com.artify.settings.OrderMarks;
import com.artify.settings.Settings;
import com.artify.shop.Shops;
import com.artify.shopify.WebhookEvent;
import com.artify.storage.FileLinks;
import com.artify.testing.ArtifyTest;
import com.artify.testing.OrderJson;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import com.artify.testing.Shopper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From an order's webhooks to its finals, alike on every database. */
@ArtifyTest
abstract class OrderContract {
    @Autowired private ShopFixture fixture;
    @Autowired private Shopper shopper;
    @Autowired private OrderWebhooks webhooks;
    @Autowired private Orders following;
    @Autowired private LooksAtOrders looks;
    @Autowired private Shops shops;
    @Autowired private Settings settings;
    @Autowired private OrderQueries queries;
    @Autowired private FileLinks links;
    @Autowired private Texts texts;
    @Autowired private Database database;
    @Autowired private OrderRepository orders;
    @Autowired private OrderLineRepository lines;
    @Autowired private Generations generations;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;

    private ReadyShop ready;

    @BeforeEach
    void openShop() {
        ready = fixture.ready();
    }

    @Test
    void aPaidLineGetsThePrintFileOfItsPreview() {
        Generation preview = shopper.previewed(ready);
        OrderJson order = order(preview.id().toString());
        tell("orders/create", order.pending());
        assertThat(line(order).state()).isEqualTo(LineState.AWAITING_PAYMENT);
        tell("orders/paid", order.paid());

        OrderLine line = settled(order);
        assertThat(line.state()).isEqualTo(LineState.READY);
        assertThat(line.preview()).contains(preview.id());
        Generation made =
                generations.find(ready.shop(), line.finalGeneration().orElseThrow()).orElseThrow();
        assertThat(made.status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(made.finalKey()).isPresent();
    }

    @Test
    void doubledAndReorderedMessagesMakeOneFinal() {
        OrderJson order = order(shopper.previewed(ready).id().toString());
        tell("orders/paid", order);
        tell("orders/create", order);
        tell("orders/paid", order);

        assertThat(settled(order).state()).isEqualTo(LineState.READY);
        tell("orders/paid", order);
        assertThat(finals()).isEqualTo(1);
    }

    @Test
    void aPreviewOfAnotherShopIsNotMade() {
        Generation foreign = shopper.previewed(fixture.ready());

        assertRefused(order(foreign.id().toString()), LineReason.PREVIEW_UNKNOWN);
    }

    @Test
    void somethingElseThanAnIdIsNotMade() {
        assertRefused(order("drop table generations"), LineReason.PREVIEW_UNKNOWN);
    }

    @Test
    void aPreviewOfAnotherVariantIsNotMade() {
        Generation preview = shopper.previewed(ready);
        OrderJson order =
                OrderJson.order()
                        .line(
                                ready.product().shopifyProductId(),
                                ShopFixture.newVariantId(),
                                preview.id().toString());

        assertRefused(order, LineReason.OTHER_VARIANT);
    }

    @Test
    void aPreviewOfAnotherProductIsNotMade() {
        Generation preview = shopper.previewed(ready);
        OrderJson order =
                OrderJson.order()
                        .line(
                                fixture.product(ready.shop()).shopifyProductId(),
                                ready.variant(),
                                preview.id().toString());

        assertRefused(order, LineReason.OTHER_PRODUCT);
    }

    @Test
    void aPersonalisableProductWithoutAPreviewNeedsAttention() {
        assertRefused(order(null), LineReason.NO_PREVIEW);
    }

    @Test
    void anOrderWithoutOurProductsLeavesNoTrace() {
        OrderJson order = OrderJson.order().line(1, "gid://shopify/ProductVariant/1", null);
        tell("orders/paid", order);

        assertThat(orders.findByShopIdAndShopifyOrderId(ready.shop(), order.gid())).isEmpty();
    }

    @Test
    void aCancelledOrderStopsWhatIsNotFinished() {
        Generation preview = shopper.previewed(ready);
        jdbc.sql("update quotas set max_concurrent_generations = 0 where shop_id = :shop")
                .param("shop", ready.shop().value())
                .update();
        OrderJson order = order(preview.id().toString());
        tell("orders/paid", order);
        tell("orders/cancelled", order.cancelled(Instant.parse("2026-07-02T10:00:00Z")));

        OrderLine line = line(order);
        assertThat(line.state()).isEqualTo(LineState.CANCELLED);
        Optional<Generation> stopped =
                generations.find(ready.shop(), line.finalGeneration().orElseThrow());
        assertThat(stopped).map(Generation::status).contains(GenerationStatus.FAILED);
    }

    @Test
    void aPaymentAfterACancellationMakesNothing() {
        OrderJson order = order(shopper.previewed(ready).id().toString());
        tell("orders/cancelled", order.cancelled(Instant.parse("2026-07-02T10:00:00Z")));
        tell("orders/paid", order);

        assertThat(finals()).isZero();
    }

    @Test
    void aPaymentThatNoWebhookToldOfIsFoundInShopify() {
        OrderJson order = order(shopper.previewed(ready).id().toString());
        tell("orders/create", order.pending());
        Instant paid = Instant.parse("2026-07-01T11:00:00Z");
        StoredOrders store = new StoredOrders();
        store.answers(order.paid().at(paid).json(), paid);
        OrderReconciliation reconciliation = reconciliation(store);

        reconciliation.look(ready.shop());
        assertThat(settled(order).state()).isEqualTo(LineState.READY);
        reconciliation.look(ready.shop());

        assertThat(finals()).isEqualTo(1);
        assertThat(store.read()).isEqualTo(1);
        assertThat(reconciliation.pause()).isLessThanOrEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void anOrderThatWasReadWithinTheSecondOfItsChangeIsReadOnceMore() {
        OrderJson order = order(shopper.previewed(ready).id().toString());
        Instant paid = Instant.parse("2026-07-01T11:00:00Z");
        StoredOrders store = new StoredOrders();
        store.answers(order.at(paid).json(), paid);
        store.askedAfter(Duration.ofMillis(300));
        OrderReconciliation reconciliation = reconciliation(store);

        reconciliation.look(ready.shop());
        store.askedAfter(Duration.ofMinutes(5));
        reconciliation.look(ready.shop());
        reconciliation.look(ready.shop());

        assertThat(store.read()).isEqualTo(2);
        assertThat(finals()).isEqualTo(1);
    }

    @Test
    void whatCouldNotBeReadInShopifyIsLookedForAgain() {
        OrderJson order = order(shopper.previewed(ready).id().toString());
        Instant paid = Instant.parse("2026-07-01T11:00:00Z");
        StoredOrders store = new StoredOrders();
        store.answers(order.at(paid).json(), paid);
        store.fail();
        OrderReconciliation reconciliation = reconciliation(store);

        reconciliation.look(ready.shop());
        assertThat(looks.last(ready.shop())).isEmpty();
        reconciliation.look(ready.shop());

        assertThat(settled(order).state()).isEqualTo(LineState.READY);
        assertThat(looks.last(ready.shop())).isPresent();
    }

    @Test
    void anOrderInShopifyIsToldOfItsPrintFilesOnceTheyAreReady() {
        OrderJson order = order(shopper.previewed(ready).id().toString());
        tell("orders/paid", order.at(Instant.now()));
        StoredOrders store = new StoredOrders();
        settled(order);
        approved();
        store.fail();
        mark(store, Duration.ZERO);
        assertThat(store.marks()).isEmpty();
        mark(store, Duration.ofMinutes(11));
        mark(store, Duration.ofMinutes(30));

        assertThat(store.marks())
                .singleElement()
                .satisfies(mark -> {
                    assertThat(mark.shopifyOrderId()).isEqualTo(order.gid());
                    assertThat(mark.note()).isEqualTo("one print file is ready.");
                    assertThat(mark.files().getFirst().url())
                            .startsWith("https://artify.test/files/");
                });
        mark(store, Duration.ofDays(6));
        assertThat(store.marks()).hasSize(2);
    }

    @Test
    void anOrderIsMarkedAgainWhenItsFileIsReplacedAndNotWhereTheShopDoesNotWantIt() {
        OrderJson order = order(shopper.previewed(ready).id().toString());
        tell("orders/paid", order);
        StoredOrders store = new StoredOrders();
        settled(order);
        approved();
        mark(store, Duration.ZERO);
        jdbc.sql("update order_lines set updated_at = ? where shop_id = ?")
                .params(
                        database.parameter(Instant.now().plus(Duration.ofMinutes(1))),
                        ready.shop().value())
                .update();
        mark(store, Duration.ofMinutes(2));
        assertThat(store.marks()).hasSize(2);

        settings.change(ready.shop(), new OrderMarks(true), new OrderMarks(false));
        mark(store, Duration.ofDays(6));
        assertThat(store.marks()).hasSize(2);
    }

    private void approved() {
        jdbc.sql("update generations set review_state = 'approved' where shop_id = ?")
                .param(ready.shop().value())
                .update();
    }

    /** Marks the orders of this shop alone, some time from now. */
    private void mark(StoredOrders store, Duration later) {
        new OrderMarking(
                        new MarkRows(jdbc, database) {
                            @Override
                            List<Due> due(Instant now, Instant oldest, Instant soon, int limit) {
                                return super.due(now, oldest, soon, limit).stream()
                                        .filter(due -> due.shop().equals(ready.shop()))
                                        .toList();
                            }
                        },
                        queries,
                        store,
                        settings,
                        links,
                        texts,
                        "https://artify.test",
                        Clock.offset(Clock.systemUTC(), later))
                .run();
    }

    private OrderReconciliation reconciliation(StoredOrders store) {
        return new OrderReconciliation(shops, store, following, looks, Clock.systemUTC());
    }

    @Test
    void anotherShopSeesNothingOfTheOrder() {
        OrderJson order = order(null);
        tell("orders/create", order);
        ShopDomain stranger = fixture.emptyShop();
        Order placed =
                orders.findByShopIdAndShopifyOrderId(ready.shop(), order.gid()).orElseThrow();

        assertThat(orders.findByShopIdAndUuid(stranger, placed.uuid())).isEmpty();
        assertThat(lines.findByShopIdAndOrderIdOrderById(stranger, placed.id())).isEmpty();
    }

    private void assertRefused(OrderJson order, LineReason reason) {
        tell("orders/paid", order);

        assertThat(line(order).state()).isEqualTo(LineState.NEEDS_ATTENTION);
        assertThat(line(order).reason()).contains(reason);
        assertThat(finals()).isZero();
    }

    private OrderJson order(@Nullable String generation) {
        return OrderJson.order()
                .line(ready.product().shopifyProductId(), ready.variant(), generation);
    }

    private void tell(String topic, OrderJson order) {
        Instant now = Instant.now();
        WebhookEvent event =
                new WebhookEvent(
                        Ids.next(),
                        ready.shop(),
                        topic,
                        Ids.next().toString(),
                        Optional.empty(),
                        now,
                        now,
                        order.json());
        transaction.executeWithoutResult(status -> webhooks.handle(event));
    }

    private OrderLine settled(OrderJson order) {
        await().until(() -> line(order).state() != LineState.MAKING);
        return line(order);
    }

    private OrderLine line(OrderJson order) {
        Order placed =
                orders.findByShopIdAndShopifyOrderId(ready.shop(), order.gid()).orElseThrow();
        List<OrderLine> all = lines.findByShopIdAndOrderIdOrderById(ready.shop(), placed.id());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private int finals() {
        return jdbc.sql(
                        """
                        select count(*) from generations
                        where shop_id = :shop and generation_type = 'final'\
                        """)
                .param("shop", ready.shop().value())
                .query(Integer.class)
                .single();
    }
}
