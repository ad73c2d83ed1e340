package com.artify.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.activity.Activities;
import com.artify.activity.UndoResult;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.generation.Finals;
import com.artify.generation.Generation;
import com.artify.generation.GenerationStatus;
import com.artify.generation.Generations;
import com.artify.shop.Role;
import com.artify.shop.Staff;
import com.artify.testing.Admin;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import com.artify.testing.Shopper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What staff and the monitor do with paid lines, alike on every database. */
@ArtifyTest
abstract class LineWorkContract {
    @Autowired private ShopFixture fixture;
    @Autowired private Shopper shopper;
    @Autowired private Staff staff;
    @Autowired private ApplicationContext context;
    @Autowired private Orders orders;
    @Autowired private OrderQueries queries;
    @Autowired private OrderList list;
    @Autowired private OrderLineRepository lines;
    @Autowired private LineHolds holds;
    @Autowired private Remakes remakes;
    @Autowired private Activities activities;
    @Autowired private OrderAlerts alerts;
    @Autowired private CompletenessMonitor monitor;
    @Autowired private Generations generations;
    @Autowired private JdbcClient jdbc;
    @Autowired private Database database;

    private ReadyShop ready;

    @BeforeEach
    void openShop() {
        ready = fixture.ready();
    }

    @Test
    void aHeldLineIsLeftOutOfThePrintListAndComesBackWhenReleased() {
        UUID order = made("#1");
        Done held = holds.holdOrders(ready.shop(), List.of(order), "Call first").orElseThrow();
        assertThat(line(order).standing().stage()).isEqualTo(LineStage.HELD);
        assertThat(printed(order).entries()).isEmpty();
        assertThat(printed(order).leftOut()).isEqualTo(1);
        assertThat(holds.holdOrders(ready.shop(), List.of(order), "")).isEmpty();

        assertThat(activities.undo(ready.shop(), held.activity())).isEqualTo(UndoResult.UNDONE);
        assertThat(printed(order).entries()).hasSize(1);
    }

    @Test
    void aReleaseIsUndoneWithTheNoteOfTheHold() {
        UUID order = made("#1");
        UUID line = line(order).uuid();
        holds.hold(ready.shop(), line, "Call first");
        Done released = holds.release(ready.shop(), line).orElseThrow();

        activities.undo(ready.shop(), released.activity());
        assertThat(line(order).standing().note()).contains("Call first");
        assertThat(activities.undo(ready.shop(), released.activity()))
                .isEqualTo(UndoResult.ALREADY_UNDONE);
    }

    @Test
    void aReviewerNeitherHoldsNorReleasesNorMakesAgain() {
        UUID order = made("#1");
        UUID line = line(order).uuid();
        UUID held = line(made("#2")).uuid();
        holds.hold(ready.shop(), held, "");
        try (Admin admin = reviewing()) {
            assertThat(holds.hold(ready.shop(), line, "")).isEmpty();
            assertThat(holds.holdOrders(ready.shop(), List.of(order), "")).isEmpty();
            assertThat(holds.release(ready.shop(), held)).isEmpty();
            assertThat(remakes.remake(ready.shop(), line, Finals.Seed.NEW)).isEmpty();
            assertThat(remakes.retry(ready.shop(), line)).isEmpty();
            admin.as(staff.add(ready.shop(), "Max", null, Role.MANAGER));
            assertThat(holds.release(ready.shop(), held)).isPresent();
        }
    }

    @Test
    void aReviewerNeitherGoesBackToAnEarlierFileNorSettles() {
        UUID order = made("#1");
        UUID line = line(order).uuid();
        UUID first = line(order).generation().orElseThrow();
        remakes.remake(ready.shop(), line, Finals.Seed.NEW);
        settled(order);
        OrderLine stuck = lines.findByShopIdAndUuid(ready.shop(), line).orElseThrow();
        try (Admin admin = reviewing()) {
            assertThat(remakes.reinstate(ready.shop(), line, first)).isEmpty();
            stuck.needsAttention(LineReason.NO_PREVIEW, Instant.now());
            lines.save(stuck);
            assertThat(remakes.settle(ready.shop(), line, "Refunded")).isEmpty();
            admin.as(staff.add(ready.shop(), "Max", null, Role.MANAGER));
            assertThat(remakes.settle(ready.shop(), line, "Refunded")).isPresent();
        }
    }

    private Admin reviewing() {
        return Admin.open(context, ready.shop())
                .as(staff.add(ready.shop(), "Ada", null, Role.REVIEWER));
    }

    @Test
    void whatWasChangedSinceIsNotUndone() {
        UUID order = made("#1");
        UUID line = line(order).uuid();
        Done held = holds.hold(ready.shop(), line, "").orElseThrow();
        holds.release(ready.shop(), line);

        assertThat(activities.undo(ready.shop(), held.activity()))
                .isEqualTo(UndoResult.CHANGED_SINCE);
    }

    @Test
    void aFinalMadeAgainKeepsTheEarlierFileAndCanBeTakenBack() {
        UUID order = made("#1");
        UUID line = line(order).uuid();
        UUID first = line(order).generation().orElseThrow();
        Done remade = remakes.remake(ready.shop(), line, Finals.Seed.NEW).orElseThrow();
        assertThat(line(order).standing().stage()).isEqualTo(LineStage.MAKING);
        assertThat(remakes.remake(ready.shop(), line, Finals.Seed.SAME)).isEmpty();
        settled(order);
        approve();

        OrderDetails.Line now = line(order);
        assertThat(now.generation()).isPresent().isNotEqualTo(Optional.of(first));
        assertThat(now.earlier()).hasSize(1);
        assertThat(now.earlier().getFirst().generation()).isEqualTo(first);
        assertThat(seed(now.generation().orElseThrow())).isNotEqualTo(seed(first));
        assertThat(activities.undo(ready.shop(), remade.activity())).isEqualTo(UndoResult.UNDONE);
        assertThat(line(order).generation()).contains(first);
        assertThat(line(order).standing().stage()).isEqualTo(LineStage.READY);
    }

    @Test
    void goingBackStopsTheFinalThatIsUnderWay() {
        UUID order = made("#1");
        UUID line = line(order).uuid();
        UUID first = line(order).generation().orElseThrow();
        stopWorkers();
        remakes.remake(ready.shop(), line, Finals.Seed.SAME);
        UUID second = line(order).generation().orElseThrow();

        assertThat(remakes.reinstate(ready.shop(), line, first)).isPresent();
        assertThat(line(order).standing().stage()).isEqualTo(LineStage.READY);
        assertThat(generations.find(ready.shop(), second).orElseThrow().status())
                .isEqualTo(GenerationStatus.FAILED);
    }

    @Test
    void aFailedFinalIsTriedAgain() {
        UUID order = made("#1");
        UUID line = line(order).uuid();
        jdbc.sql(
                        "update order_lines set state = 'needs_attention', reason = 'final_failed'"
                                + " where shop_id = :shop")
                .param("shop", ready.shop().value())
                .update();

        assertThat(remakes.retry(ready.shop(), line)).isPresent();
        settled(order);
        assertThat(line(order).standing().reason()).isEmpty();
    }

    @Test
    void aLineWithoutAPreviewStaysWhatItIsUntilItIsSettled() {
        UUID order = paid("#1", null);
        UUID line = line(order).uuid();
        assertThat(remakes.retry(ready.shop(), line)).isEmpty();
        Done settled = remakes.settle(ready.shop(), line, "Refunded").orElseThrow();
        assertThat(line(order).standing().stage()).isEqualTo(LineStage.SETTLED);

        activities.undo(ready.shop(), settled.activity());
        assertThat(line(order).standing().reason()).contains(LineReason.NO_PREVIEW);
    }

    @Test
    void nothingOfAnotherShopCanBeTouched() {
        UUID order = made("#1");
        UUID line = line(order).uuid();
        ShopDomain stranger = fixture.emptyShop();

        assertThat(holds.holdOrders(stranger, List.of(order), "")).isEmpty();
        assertThat(holds.hold(stranger, line, "")).isEmpty();
        assertThat(remakes.remake(stranger, line, Finals.Seed.SAME)).isEmpty();
        assertThat(remakes.settle(stranger, line, "x")).isEmpty();
        assertThat(queries.details(stranger, List.of(order))).isEmpty();
        assertThat(list.all(stranger, OrderFilter.ALL, 10)).isEmpty();
    }

    @Test
    void aPaidLineThatNobodyBeganIsBegunWithoutAnAlert() {
        UUID order = placed("#1", shopper.previewed(ready));
        monitor.run();
        assertThat(line(order).standing().stage()).isEqualTo(LineStage.AWAITING_PAYMENT);
        payLongAgo();
        monitor.run();
        settled(order);

        assertThat(line(order).generation()).isPresent();
        assertThat(line(order).standing().alert()).isEmpty();
        assertThat(alerts.count(ready.shop())).isZero();
    }

    @Test
    void whatNeedsMendingAgainWithinADayRaisesOneAlertUntilItIsRight() {
        UUID order = placed("#1", shopper.previewed(ready));
        payLongAgo();
        monitor.run();
        settled(order);
        loseFile(order);
        monitor.run();
        monitor.run();

        assertThat(alerts.open(ready.shop(), 5))
                .extracting(OrderAlerts.Alert::kind)
                .containsExactly(AlertKind.FILE_MISSING);
        assertThat(line(order).standing().alert()).contains(AlertKind.FILE_MISSING);
        // The comparison with the preview may be faster, as it may for a person who clicks.
        await().ignoreExceptionsInstanceOf(ConcurrencyFailureException.class)
                .until(() -> remakes.retry(ready.shop(), line(order).uuid()).isPresent());
        settled(order);
        monitor.run();
        assertThat(alerts.count(ready.shop())).isZero();
    }

    @Test
    void aFileThatIsGoneIsMadeAgain() {
        UUID order = made("#1");
        UUID first = line(order).generation().orElseThrow();
        payLongAgo();
        loseFile(order);
        await().untilAsserted(() -> {
            monitor.run();
            assertThat(line(order).generation()).isPresent().get().isNotEqualTo(first);
        });
        settled(order);

        monitor.run();
        assertThat(alerts.count(ready.shop())).isZero();
    }

    @Test
    void aFinalThatFailedWithoutItsLineLeavesAReasonThere() {
        UUID lost = interrupted("#1", "failed");
        monitor.run();

        assertThat(line(lost).standing().stage()).isEqualTo(LineStage.NEEDS_ATTENTION);
        assertThat(alerts.count(ready.shop())).isZero();
    }

    @Test
    void aFinalThatIsLateRaisesAnAlert() {
        UUID late = interrupted("#1", "pending");
        monitor.run();

        assertThat(line(late).standing().alert()).contains(AlertKind.OVERDUE);
    }

    @Test
    void aStatedReasonIsNoAlert() {
        paid("#1", null);
        payLongAgo();
        monitor.run();

        assertThat(alerts.count(ready.shop())).isZero();
    }

    @Test
    void theListFindsByNumberAndByCustomer() {
        placed("#1001", null);
        placed("#1002", null);

        assertThat(found("1002")).containsExactly("#1002");
        assertThat(found("ÖZ")).containsExactly("#1002", "#1001");
        assertThat(found("%")).hasSize(2);
        assertThat(found("nobody")).isEmpty();
    }

    @Test
    void theListIsSortedByNumberAsPeopleCount() {
        placed("#9", null);
        placed("#10", null);

        assertThat(
                        list.page(
                                        ready.shop(),
                                        OrderFilter.ALL,
                                        new OrderSort(OrderSort.Key.NUMBER, false),
                                        0,
                                        9)
                                .rows())
                .extracting(OrderRow::number)
                .containsExactly("#9", "#10");
    }

    private List<String> found(String text) {
        OrderFilter filter = new OrderFilter(Optional.empty(), Optional.of(text), false);
        return list.page(ready.shop(), filter, OrderSort.NEWEST, 0, 9).rows().stream()
                .map(OrderRow::number)
                .toList();
    }

    private UUID made(String number) {
        UUID order = paid(number, shopper.previewed(ready));
        settled(order);
        approve();
        return order;
    }

    /** Paid long ago, and its final in a state that the line knows nothing of. */
    private UUID interrupted(String number, String status) {
        Generation preview = shopper.previewed(ready);
        stopWorkers();
        UUID order = paid(number, preview);
        age(number);
        jdbc.sql("update generations set status = :status where id = :id")
                .param("status", status)
                .param("id", line(order).generation().orElseThrow().toString())
                .update();
        return order;
    }

    private void loseFile(UUID order) {
        jdbc.sql(
                        "update generations set final_image_url = null, version = version + 1"
                                + " where id = :id")
                .param("id", line(order).generation().orElseThrow().toString())
                .update();
    }

    private void stopWorkers() {
        jdbc.sql("update quotas set max_concurrent_generations = 0 where shop_id = :shop")
                .param("shop", ready.shop().value())
                .update();
    }

    private void settled(UUID order) {
        await().until(() -> line(order).standing().stage() != LineStage.MAKING);
    }

    private void approve() {
        jdbc.sql(
                        "update generations set review_state = 'approved'"
                                + " where shop_id = :shop and generation_type = 'final'")
                .param("shop", ready.shop().value())
                .update();
    }

    private void payLongAgo() {
        jdbc.sql("update orders set paid_at = :then where shop_id = :shop")
                .param("then", database.parameter(Instant.now().minus(Duration.ofHours(2))))
                .param("shop", ready.shop().value())
                .update();
    }

    private void age(String number) {
        payLongAgo();
        jdbc.sql(
                        """
                        update order_lines set updated_at = :then where shop_id = :shop
                          and order_id in (select id from orders where order_number = :number)\
                        """)
                .param("then", database.parameter(Instant.now().minus(Duration.ofHours(2))))
                .param("shop", ready.shop().value())
                .param("number", number)
                .update();
    }

    private long seed(UUID generation) {
        return jdbc.sql("select seed from generations where id = :id")
                .param("id", generation.toString())
                .query(Long.class)
                .single();
    }

    private UUID paid(String number, @Nullable Generation preview) {
        orders.pay(ready.shop(), facts(number, preview));
        return newest();
    }

    private UUID placed(String number, @Nullable Generation preview) {
        orders.place(ready.shop(), facts(number, preview));
        return newest();
    }

    private UUID newest() {
        return list.all(ready.shop(), OrderFilter.ALL, 1).getFirst();
    }

    private OrderDetails.Line line(UUID order) {
        return queries.details(ready.shop(), order).orElseThrow().lines().getFirst();
    }

    private PrintList printed(UUID order) {
        return PrintList.of(queries.details(ready.shop(), List.of(order)));
    }

    private OrderFacts facts(String number, @Nullable Generation preview) {
        Instant now = Instant.now();
        OrderFacts.Line line =
                new OrderFacts.Line(
                        number + "-line",
                        ready.product().shopifyProductId(),
                        ready.variant(),
                        "Poster",
                        "Tiny",
                        1,
                        null,
                        preview == null ? null : preview.id().toString());
        return new OrderFacts(
                ready.shop().value() + number,
                number,
                new OrderFacts.Customer("gid://shopify/Customer/1", "Mesut Özil"),
                null,
                "EUR",
                "pending",
                now,
                null,
                now,
                List.of(line));
    }
}
