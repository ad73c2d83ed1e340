package com.artify.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.activity.ActivityFilter;
import com.artify.activity.ActivityQueries;
import com.artify.base.Ids;
import com.artify.generation.Generation;
import com.artify.shopify.WebhookEvent;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import com.artify.testing.Shopper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Orders that are edited, refunded and cancelled, told in any order, alike on every database. */
@ArtifyTest
abstract class OrderNewsContract {
    @Autowired private ShopFixture fixture;
    @Autowired private Shopper shopper;
    @Autowired private OrderWebhooks webhooks;
    @Autowired private OrderRepository orders;
    @Autowired private OrderLineRepository lines;
    @Autowired private OrderQueries queries;
    @Autowired private ActivityQueries activities;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;

    private ReadyShop ready;
    private Generation preview;

    @BeforeEach
    void openShop() {
        ready = fixture.ready();
        preview = shopper.previewed(ready);
        // What is begun stays being made, so that nothing depends on how fast it is.
        jdbc.sql("update quotas set max_concurrent_generations = 0 where shop_id = :shop")
                .param("shop", ready.shop().value())
                .update();
    }

    @Test
    void anyOrderOfTheSameNewsEndsInTheSameState() {
        for (int seed = 0; seed < 25; seed++) {
            Random random = new Random(seed);
            List<OrderStory.Message> story = story(seed);
            long inOrder = told(story);
            for (int i = 0; i < 4; i++) {
                List<OrderStory.Message> mixed = new ArrayList<>(story);
                mixed.add(story.get(random.nextInt(story.size())));
                Collections.shuffle(mixed, random);

                assertThat(state(told(mixed)))
                        .as("seed %d: %s", seed, mixed)
                        .isEqualTo(state(inOrder));
            }
        }
        assertThat(unfinished()).isEqualTo(making());
    }

    @Test
    void aLineThatIsTakenOutBeforeItsFinalIsMadeIsStopped() {
        long order = told(message("orders/paid", 1, 2, 2, "paid", ""));
        assertThat(line(order).state()).isEqualTo(LineState.MAKING);
        tell(order, message("orders/updated", 2, 2, 0, "paid", ""));

        assertThat(line(order).state()).isEqualTo(LineState.CANCELLED);
        assertThat(line(order).withdrawn()).contains(Withdrawal.REMOVED);
        assertThat(unfinished()).isZero();
    }

    @Test
    void aLineThatComesBackIsMadeAfterAll() {
        long order = told(message("orders/paid", 1, 1, 1, "paid", ""));
        tell(order, message("orders/updated", 2, 1, 0, "paid", ""));
        tell(order, message("orders/updated", 3, 1, 1, "paid", ""));

        assertThat(line(order).state()).isEqualTo(LineState.MAKING);
        assertThat(line(order).withdrawn()).isEmpty();
        assertThat(unfinished()).isOne();
    }

    @Test
    void aFinishedPrintFileIsKeptAndMarked() {
        long order = told(message("orders/paid", 1, 1, 1, "paid", ""));
        finish(order);
        tell(order, message("orders/updated", 2, 1, 1, "refunded", ""));

        assertThat(line(order).state()).isEqualTo(LineState.READY);
        OrderDetails details = queries.details(ready.shop(), placed(order).uuid()).orElseThrow();
        assertThat(details.lines().getFirst().standing().stage()).isEqualTo(LineStage.WITHDRAWN);
        assertThat(details.lines().getFirst().standing().withdrawn()).contains(Withdrawal.REFUNDED);
        assertThat(PrintList.of(List.of(details))).isEqualTo(new PrintList(List.of(), 0));
    }

    @Test
    void aPartialRefundLeavesTheRestToBePrinted() {
        long order = told(message("orders/paid", 1, 3, 3, "paid", ""));
        tell(order, refund(order, 2));
        assertThat(line(order).wanted()).isOne();
        assertThat(line(order).state()).isEqualTo(LineState.MAKING);
        tell(order, message("orders/updated", 2, 3, 1, "partially_refunded", ""));

        assertThat(line(order).wanted()).isOne();
        assertThat(actions()).containsExactly(OrderNews.REFUNDED);
    }

    @Test
    void aRefundThatComesBeforeItsOrderIsNotForgotten() {
        long order = OrderStory.newId();
        tell(order, refund(order, 1));
        assertThat(orders.findByShopIdAndShopifyOrderId(ready.shop(), gid(order))).isEmpty();
        tell(order, message("orders/paid", 1, 1, 1, "paid", ""));

        assertThat(line(order).withdrawn()).contains(Withdrawal.REFUNDED);
        assertThat(unfinished()).isZero();
    }

    @Test
    void aStateThatSaysPaidStandsInForALostPayment() {
        long order = told(message("orders/updated", 1, 1, 1, "paid", ""));

        assertThat(line(order).state()).isEqualTo(LineState.MAKING);
    }

    @Test
    void laterNewsNeverLoseTheArt() {
        long order = told(message("orders/create", 1, 1, 1, "pending", ""));
        OrderStory.Message without = message("orders/paid", 2, 1, 1, "paid", "");
        tell(
                order,
                new OrderStory.Message(
                        without.topic(),
                        without.triggered(),
                        without.payload()
                                .replaceAll("\"properties\":\\[.*?]", "\"properties\":[]")
                                .replaceAll("\"product_id\":\\d+", "\"product_id\":null")));

        assertThat(line(order).claimedGeneration()).contains(preview.id().toString());
        assertThat(line(order).state()).isEqualTo(LineState.MAKING);
    }

    @Test
    void whatTheShopDidIsListedWithTheOrdersActivities() {
        long order = told(message("orders/paid", 1, 3, 3, "paid", ""));
        tell(order, message("orders/updated", 2, 3, 2, "paid", ""));
        tell(order, message("orders/cancelled", 3, 3, 2, "paid", "2026-07-01T10:00:03Z"));
        tell(order, message("orders/updated", 4, 3, 2, "paid", "2026-07-01T10:00:03Z"));

        assertThat(actions()).containsExactlyInAnyOrder(OrderNews.EDITED, OrderNews.CANCELLED);
    }

    private List<OrderStory.Message> story(long seed) {
        return new OrderStory(
                        seed,
                        ready.product().shopifyProductId(),
                        ready.variant(),
                        List.of(preview.id().toString(), "", "nonsense"))
                .tell();
    }

    private OrderStory.Message message(
            String topic, int second, int quantity, int current, String status, String cancelled) {
        String time = "2026-07-01T10:00:%02dZ".formatted(second);
        return new OrderStory.Message(
                topic,
                Instant.parse(time),
                """
                {"id":ORDER,"name":"#1","currency":"EUR","total_price":"19.00",
                 "financial_status":"%s","updated_at":"%s","cancelled_at":%s,"line_items":[%s]}\
                """
                        .formatted(
                                status,
                                time,
                                cancelled.isEmpty() ? "null" : "\"" + cancelled + "\"",
                                item(quantity, current)));
    }

    private String item(int quantity, int current) {
        return """
        {"id":1ORDER,"product_id":%d,"variant_id":%s,"title":"Poster","quantity":%d,
         "current_quantity":%d,"properties":[{"name":"_generation_id","value":"%s"}]}\
        """
                .formatted(
                        ready.product().shopifyProductId(),
                        ready.variant().replaceAll(".*/", ""),
                        quantity,
                        current,
                        preview.id());
    }

    private OrderStory.Message refund(long order, int pieces) {
        return new OrderStory.Message(
                "refunds/create",
                Instant.parse("2026-07-01T10:00:01.5Z"),
                """
                {"id":%d,"order_id":ORDER,"refund_line_items":[
                  {"line_item_id":1ORDER,"quantity":%d,"line_item":%s}]}\
                """
                        .formatted(order + 1_000_000, pieces, item(3, 3)));
    }

    private long told(OrderStory.Message message) {
        return told(List.of(message));
    }

    /** Tells the story of an order of its own. */
    private long told(List<OrderStory.Message> messages) {
        long order = OrderStory.newId();
        messages.forEach(message -> tell(order, message));
        return order;
    }

    private void tell(long order, OrderStory.Message message) {
        WebhookEvent event =
                new WebhookEvent(
                        Ids.next(),
                        ready.shop(),
                        message.topic(),
                        Ids.next().toString(),
                        Optional.empty(),
                        message.triggered(),
                        message.triggered(),
                        own(message.payload(), order));
        transaction.executeWithoutResult(status -> webhooks.handle(event));
    }

    /** Refunds are known by their own ids, so that each order has those of its own. */
    private static String own(String payload, long order) {
        return payload.replace("ORDER", Long.toString(order))
                .replaceAll(
                        "\\{\"id\":(\\d+),\"order_id\"",
                        "{\"id\":" + order % 100_000 + "$1,\"order_id\"");
    }

    private void finish(long order) {
        jdbc.sql("update order_lines set state = 'ready' where id = ?")
                .param(line(order).id())
                .update();
        jdbc.sql(
                        """
                        update generations set status = 'completed', final_image_url = 'f.jpg',
                          final_width = 1, final_height = 1, final_bytes = 1 where id = ?\
                        """)
                .param(line(order).finalGeneration().orElseThrow().toString())
                .update();
    }

    private List<String> actions() {
        return activities.page(ready.shop(), ActivityFilter.ALL, 0, 100).stream()
                .map(activity -> activity.action())
                .filter(action -> action.startsWith("order."))
                .toList();
    }

    private String state(long order) {
        Optional<Order> placed = orders.findByShopIdAndShopifyOrderId(ready.shop(), gid(order));
        return placed.map(found ->
                        "%s %s %s %s\n"
                                        .formatted(
                                                found.number(),
                                                found.financialStatus(),
                                                found.paid(),
                                                found.cancelled())
                                + lines(found))
                .orElse("none");
    }

    private String lines(Order order) {
        return lines.findByShopIdAndOrderIdOrderById(ready.shop(), order.id()).stream()
                .map(line ->
                        "%s %s %d of %d %s %s"
                                .formatted(
                                        line.shopifyLineId(),
                                        line.state(),
                                        line.wanted(),
                                        line.ordered(),
                                        line.withdrawn(),
                                        line.claimedGeneration()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private OrderLine line(long order) {
        return lines.findByShopIdAndOrderIdOrderById(ready.shop(), placed(order).id()).getFirst();
    }

    private Order placed(long order) {
        return orders.findByShopIdAndShopifyOrderId(ready.shop(), gid(order)).orElseThrow();
    }

    private static String gid(long order) {
        return "gid://shopify/Order/" + order;
    }

    private int unfinished() {
        return count(
                """
                select count(*) from generations where shop_id = :shop
                  and generation_type = 'final' and status in ('pending', 'processing')\
                """);
    }

    private int making() {
        return count("select count(*) from order_lines where shop_id = :shop and state = 'making'");
    }

    private int count(String sql) {
        return jdbc.sql(sql).param("shop", ready.shop().value()).query(Integer.class).single();
    }
}
