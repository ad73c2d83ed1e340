package com.artify.order.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.base.Money;
import com.artify.base.ShopDomain;
import com.artify.generation.Generation;
import com.artify.order.LineStage;
import com.artify.order.OrderDetails;
import com.artify.order.OrderFacts;
import com.artify.order.OrderFilter;
import com.artify.order.OrderList;
import com.artify.order.OrderQueries;
import com.artify.order.OrderRow;
import com.artify.order.OrderSort;
import com.artify.order.Orders;
import com.artify.testing.Admin;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import com.artify.testing.Shopper;
import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of orders and an order's page, alike on every database. */
@ArtifyTest
abstract class OrderViewsContract {
    private static final Money PRICE = new Money(1900, Currency.getInstance("EUR"));

    @Autowired private ApplicationContext context;
    @Autowired private ShopFixture fixture;
    @Autowired private Shopper shopper;
    @Autowired private Orders orders;
    @Autowired private OrderQueries queries;
    @Autowired private OrderList list;

    @Autowired private JdbcClient jdbc;

    private ReadyShop ready;
    private Admin admin;

    @BeforeEach
    void signIn() {
        ready = fixture.ready();
        admin = Admin.open(context, ready.shop());
    }

    @AfterEach
    void leave() {
        admin.close();
    }

    @Test
    void aShopWithoutOrdersIsToldWhatWillAppear() {
        admin.go("orders");

        assertThat(admin.text()).contains("No orders yet", "See how to begin");
    }

    @Test
    void theListShowsEachOrderByItsLeastFinishedLine() {
        orders.place(ready.shop(), facts("#1001", shopper.previewed(ready)));
        orders.pay(ready.shop(), facts("#1002", null));
        admin.go("orders");

        assertThat(admin.text()).contains("#1001", "Awaiting payment", "0 of 1", "€19.00");
        assertThat(admin.text()).contains("#1002", "Needs attention");
    }

    @Test
    void theAddressNarrowsTheList() {
        orders.place(ready.shop(), facts("#1001", shopper.previewed(ready)));
        orders.pay(ready.shop(), facts("#1002", null));

        admin.go("orders?stage=needs-attention");
        assertThat(admin.text()).contains("#1002").doesNotContain("#1001");
        admin.go("orders?q=1001");
        assertThat(admin.text()).contains("#1001").doesNotContain("#1002");
        admin.go("orders?q=%25");
        assertThat(admin.text()).contains("#1001", "#1002");
        admin.go("orders?stage=held");
        assertThat(admin.text()).contains("No order matches");
    }

    @Test
    void aReadyLineShowsItsPrintFile() {
        OrderDetails order = ready("#1001");
        admin.go("orders/" + order.uuid());

        assertThat(admin.text())
                .contains("Order #1001", "Paid", "Print file ready", "1 × €19.00")
                .contains("300 × 450 px · 150 DPI · 51 × 76 mm · JPG");
        assertThat(admin.all(Anchor.class, link -> link.getHref().equals(file(order).download())))
                .hasSize(1);
    }

    @Test
    void theZipHoldsThePrintFilesUnderTheirNames() throws Exception {
        OrderDetails order = ready("#1001");
        admin.go("orders/" + order.uuid());
        Anchor download = admin.all(Anchor.class, link -> link.hasClassName("primary")).getFirst();

        assertThat(download.getElement().hasAttribute("download")).isFalse();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(DownloadKt._download(download)))) {
            ZipEntry entry = zip.getNextEntry();
            assertThat(entry.getName()).isEqualTo(file(order).name()).matches("1001-.*\\.jpg");
            assertThat(ImageIO.read(zip).getHeight()).isEqualTo(450);
            assertThat(zip.getNextEntry().getName()).isEqualTo("manifest.csv");
            assertThat(new String(zip.readAllBytes(), UTF_8))
                    .contains(file(order).name() + ",#1001,1,1,Poster,Tiny");
        }
    }

    @Test
    void aLineWithoutAPreviewSaysSo() {
        orders.pay(ready.shop(), facts("#1001", null));
        admin.go("orders/" + newest().uuid());

        assertThat(admin.text())
                .contains("Needs attention", "bought without a preview", "None to print yet");
    }

    @Test
    void anOrderOfWhichNothingIsWantedPromisesNoPrintFiles() {
        OrderDetails order = ready("#1001");
        jdbc.sql("update order_lines set withdrawn = 'refunded' where shop_id = ?")
                .param(ready.shop().value())
                .update();
        admin.go("orders/" + order.uuid());

        assertThat(admin.text())
                .contains("No longer wanted", "It was refunded", "Nothing to print")
                .doesNotContain("None to print yet");
    }

    @Test
    void aPaidOrderGrowsReadyOnItsOpenPage() {
        Generation preview = shopper.previewed(ready);
        orders.place(ready.shop(), facts("#1001", preview));
        admin.go("orders/" + newest().uuid());
        assertThat(admin.text()).contains("Payment pending", "Awaiting payment");

        orders.pay(ready.shop(), facts("#1001", preview));
        await().pollInSameThread()
                .untilAsserted(() -> {
                    admin.settle();
                    assertThat(admin.text()).containsAnyOf("Print file ready", "In review");
                });
    }

    @Test
    void aHeldLineKeepsItsFileBackUntilItIsReleased() {
        OrderDetails order = ready("#1001");
        admin.go("orders/" + order.uuid());
        press("Hold");
        admin.enter(LocatorJ._get(TextArea.class), "Wrong address");
        pressIn("Hold");

        assertThat(admin.text())
                .contains("Held", "Wrong address", "One file is left out")
                .doesNotContain("px · 150 DPI");
        press("Release");
        assertThat(admin.text()).contains("Print file ready", "px · 150 DPI");
    }

    @Test
    void chosenOrdersAreHeldTogetherAndTheToastUndoesIt() {
        ready("#1001");
        orders.place(ready.shop(), facts("#1002", shopper.previewed(ready)));
        admin.go("orders");
        admin.all(Checkbox.class).stream().skip(1).forEach(box -> admin.enter(box, true));
        press("Hold");

        assertThat(stages()).containsOnly(LineStage.HELD);
        undo();
        assertThat(stages()).doesNotContain(LineStage.HELD);
    }

    @Test
    void aRejectedFinalIsNotOfferedAndCanBeMadeAgain() {
        OrderDetails order = ready("#1001");
        review("rejected");
        admin.go("orders/" + order.uuid());
        assertThat(admin.text()).contains("Rejected").doesNotContain("px · 150 DPI");

        press("Make another picture");
        await().until(() -> made() == 2);
        review("approved");
        admin.go("orders/" + order.uuid());
        assertThat(admin.text()).contains("Print file ready", "One earlier file");
    }

    @Test
    void aLineThatCannotBeMadeIsSettledByHandWithANote() {
        orders.pay(ready.shop(), facts("#1001", null));
        admin.go("orders/" + newest().uuid());
        press("Settle by hand");
        assertThat(dialogButton("Settle by hand").isEnabled()).isFalse();
        admin.enter(LocatorJ._get(TextArea.class), "Refunded");
        pressIn("Settle by hand");

        assertThat(admin.text()).contains("Settled by hand", "Refunded");
        undo();
        assertThat(newest().stage()).isEqualTo(LineStage.NEEDS_ATTENTION);
    }

    @Test
    void theListSaysWhatIsNotAccountedFor() {
        orders.pay(ready.shop(), facts("#1001", null));
        admin.go("orders");
        assertThat(admin.text()).contains("0 with a print file, 0 being made, 1 with a stated");

        jdbc.sql(
                        """
                        insert into order_alerts (uuid, shop_id, order_line_id, kind, raised_at)
                        select :uuid, shop_id, id, 'lost', created_at from order_lines
                        where shop_id = :shop\
                        """)
                .param("uuid", UUID.randomUUID().toString())
                .param("shop", ready.shop().value())
                .update();
        orders.place(ready.shop(), facts("#1002", null));
        admin.go("orders?alerts=1");
        assertThat(admin.text())
                .contains("One paid line has neither", "Not accounted for", "#1001")
                .doesNotContain("#1002");
    }

    @Test
    void aLongListIsPagedAndSorted() {
        for (int i = 1; i <= 52; i++) {
            orders.place(ready.shop(), facts("#" + i, null));
        }
        admin.go("orders?sort=number");
        assertThat(admin.text()).contains("#1\n", "#50", "1–50 of 52").doesNotContain("#52");
        admin.go("orders?sort=number&page=2");
        assertThat(admin.text()).contains("#52", "51–52 of 52").doesNotContain("#50\n");
    }

    @Test
    void anotherShopsOrderIsNotThere() {
        ShopDomain own = ready.shop();
        ready = fixture.ready();
        OrderDetails foreign = ready("#1001");

        assertThat(queries.details(own, foreign.uuid())).isEmpty();
        admin.go("orders/" + foreign.uuid());
        assertThat(admin.text()).contains("There is nothing at this address");
        admin.go("orders");
        assertThat(admin.text()).contains("No orders yet");
    }

    private void press(String text) {
        Button button = buttons(text).getFirst();
        button.click();
        admin.settle();
    }

    /** Presses a button of the dialog that was opened last. */
    private void pressIn(String text) {
        dialogButton(text).click();
        admin.settle();
    }

    private Button dialogButton(String text) {
        return buttons(text).getLast();
    }

    private List<Button> buttons(String text) {
        return LocatorJ._find(Button.class, spec -> spec.withText(text));
    }

    private void undo() {
        press("Undo");
    }

    private List<LineStage> stages() {
        return list.page(ready.shop(), OrderFilter.ALL, OrderSort.NEWEST, 0, 10).rows().stream()
                .map(OrderRow::stage)
                .toList();
    }

    private void review(String state) {
        jdbc.sql(
                        """
                        update generations set review_state = :state
                        where shop_id = :shop and generation_type = 'final'\
                        """)
                .param("state", state)
                .param("shop", ready.shop().value())
                .update();
    }

    private int made() {
        return jdbc.sql(
                        """
                        select count(*) from generations where shop_id = :shop
                          and generation_type = 'final' and status = 'completed'\
                        """)
                .param("shop", ready.shop().value())
                .query(Integer.class)
                .single();
    }

    private OrderDetails ready(String number) {
        orders.pay(ready.shop(), facts(number, shopper.previewed(ready)));
        await().until(() -> made() == 1);
        review("approved");
        return queries.details(ready.shop(), newest().uuid()).orElseThrow();
    }

    private OrderRow newest() {
        return list.page(ready.shop(), OrderFilter.ALL, OrderSort.NEWEST, 0, 1).rows().getFirst();
    }

    private static OrderDetails.PrintFile file(OrderDetails order) {
        return order.lines().getFirst().printFile().orElseThrow();
    }

    private OrderFacts facts(String number, @Nullable Generation preview) {
        Instant now = Instant.parse("2026-07-01T10:00:00Z");
        OrderFacts.Line line =
                new OrderFacts.Line(
                        number + "-line",
                        ready.product().shopifyProductId(),
                        ready.variant(),
                        "Poster",
                        "Tiny",
                        1,
                        PRICE,
                        Optional.ofNullable(preview)
                                .map(made -> made.id().toString())
                                .orElse(null));
        return new OrderFacts(
                ready.shop().value() + number,
                number,
                null,
                PRICE,
                "EUR",
                "pending",
                now,
                null,
                now,
                List.of(line));
    }
}
