package com.artify.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.alert.AlertAnswer;
import com.artify.alert.AlertPost;
import com.artify.alert.AlertVerdict;
import com.artify.alert.Alerts;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.generation.Generations;
import com.artify.order.OrderQueries;
import com.artify.order.Orders;
import com.artify.settings.Notifications;
import com.artify.settings.Settings;
import com.artify.testing.AlertReceiver;
import com.artify.testing.ArtifyTest;
import com.artify.testing.Buyer;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import com.artify.testing.Shopper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a shop's own program is told and how often, alike on every database. */
@ArtifyTest
abstract class AttentionCallsContract {
    @Autowired private ShopFixture fixture;
    @Autowired private Shopper shopper;
    @Autowired private Orders orders;
    @Autowired private OrderQueries queries;
    @Autowired private Generations generations;
    @Autowired private AttentionCalls calls;
    @Autowired private Alerts alerts;
    @Autowired private Settings settings;
    @Autowired private Database database;
    @Autowired private JdbcClient jdbc;

    private AlertReceiver receiver;
    private ReadyShop ready;
    private ShopDomain shop;

    @BeforeEach
    void openShop() throws IOException {
        receiver = new AlertReceiver();
        ready = fixture.ready();
        shop = ready.shop();
    }

    @AfterEach
    void close() {
        listenAt("");
        receiver.close();
    }

    @Test
    void anOccasionIsPostedOnceUntilItIsOverAndBeginsAnew() {
        useQuota(true);
        calls.run();
        assertThat(alerts.newest(shop, 10)).isEmpty();

        listenAt(receiver.address());
        calls.run();
        calls.run();
        awaitTaken(1);
        assertThat(receiver.received().getFirst().body())
                .contains("\"type\":\"attention.quota_low\"", shop.value(), "\"used\":1.0");

        useQuota(false);
        calls.run();
        useQuota(true);
        calls.run();
        awaitTaken(2);
    }

    @Test
    void aRefusedAlertIsPostedAgainUnderTheSameIdUntilItIsTaken() {
        receiver.refuseNext(503);
        listenAt(receiver.address());
        useQuota(true);
        calls.run();
        awaitTaken(1);

        assertThat(alerts.newest(shop, 10).getFirst().attempts()).isEqualTo(2);
        assertThat(receiver.received()).hasSize(2);
        assertThat(receiver.received())
                .extracting(AlertReceiver.Received::id)
                .containsOnly(alerts.newest(shop, 1).getFirst().id().toString());
    }

    @Test
    void aPaidLineThatTheMonitorCannotMendIsPosted() {
        UUID print = new Buyer(orders, queries).pay(ready, "#3001", shopper.previewed(ready));
        await().until(() -> generations.find(shop, print).orElseThrow().status().ended());
        listenAt(receiver.address());
        // The monitor itself may take the alert back at any time; a review is another alert.
        await().until(() -> {
            raise("overdue");
            calls.run();
            calls.run();
            return !bodies("paid_line").isEmpty();
        });
        assertThat(bodies("paid_line").getFirst()).contains("#3001", "\"problem\":\"overdue\"");
        assertThat(alerts.newest(shop, 10))
                .filteredOn(post -> post.type().equals("paid_line"))
                .extracting(AlertPost::subject)
                .doesNotHaveDuplicates();
    }

    @Test
    void aTestIsPostedAtOnceAndItsFailureKept() {
        receiver.refuseNext(500);
        AlertAnswer refused = alerts.test(shop, receiver.address());
        AlertAnswer taken = alerts.test(shop, receiver.address());

        assertThat(refused).isEqualTo(new AlertAnswer(AlertVerdict.REFUSED, 500));
        assertThat(taken.taken()).isTrue();
        List<AlertPost> history = alerts.newest(shop, 10);
        assertThat(history)
                .extracting(post -> post.answer().orElseThrow())
                .containsExactly(taken, refused);
        assertThat(history).allMatch(post -> post.ended().isPresent());
        assertThat(alerts.newest(fixture.emptyShop(), 10)).isEmpty();
    }

    @Test
    void eachShopHasASecretThatIsUnreadableInTheDatabase() {
        String secret = alerts.secret(shop);

        assertThat(alerts.secret(shop)).isEqualTo(secret).startsWith("whsec_");
        assertThat(alerts.secret(fixture.emptyShop())).isNotEqualTo(secret);
        assertThat(
                        jdbc.sql("select secret from alert_keys where shop_id = ?")
                                .param(shop.value())
                                .query((row, number) -> row.getString(1))
                                .single())
                .startsWith("v1:")
                .doesNotContain(secret);
    }

    private List<String> bodies(String type) {
        return receiver.received().stream()
                .map(AlertReceiver.Received::body)
                .filter(body -> body.contains("\"type\":\"" + type + "\""))
                .toList();
    }

    private void awaitTaken(int posts) {
        await().until(() ->
                alerts.newest(shop, 10).stream()
                                .filter(post ->
                                        post.answer().filter(AlertAnswer::taken).isPresent())
                                .count()
                        == posts);
        assertThat(alerts.newest(shop, 10)).hasSize(posts);
    }

    private void listenAt(String address) {
        Notifications seen = settings.of(shop).notifications();
        settings.change(shop, seen, new Notifications(seen.recipients(), address));
    }

    private void useQuota(boolean whole) {
        jdbc.sql(
                        """
                        update quotas set monthly_generation_limit = 10, current_generations = :used
                        where shop_id = :shop\
                        """)
                .param("used", whole ? 10 : 0)
                .param("shop", shop.value())
                .update();
    }

    private void raise(String kind) {
        jdbc.sql(
                        """
                        insert into order_alerts (uuid, shop_id, order_line_id, kind, raised_at)
                        select :uuid, shop_id, id, :kind, :now from order_lines
                        where shop_id = :shop
                        on conflict do nothing\
                        """)
                .param("uuid", Ids.next().toString())
                .param("kind", kind)
                .param("now", database.parameter(Instant.now()))
                .param("shop", shop.value())
                .update();
    }
}
