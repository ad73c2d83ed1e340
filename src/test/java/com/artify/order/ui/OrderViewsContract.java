package com.artify.order.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.base.Money;
import com.artify.base.ShopDomain;
import com.artify.generation.Generation;
import com.artify.order.LineState;
import com.artify.order.OrderDetails;
import com.artify.order.OrderFacts;
import com.artify.order.OrderFilter;
import com.artify.order.OrderQueries;
import com.artify.order.OrderRow;
import com.artify.order.Orders;
import com.artify.testing.Admin;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import com.artify.testing.Shopper;
import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.html.Anchor;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The list of orders and an order's page, alike on every database. */
@ArtifyTest
abstract class OrderViewsContract {
    private static final Money PRICE = new Money(1900, Currency.getInstance("EUR"));

    @Autowired private ApplicationContext context;
    @Autowired private ShopFixture fixture;
    @Autowired private Shopper shopper;
    @Autowired private Orders orders;
    @Autowired private OrderQueries queries;

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

        assertThat(admin.text()).contains("No orders yet");
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

        admin.go("orders?state=needs-attention");
        assertThat(admin.text()).contains("#1002").doesNotContain("#1001");
        admin.go("orders?q=1001");
        assertThat(admin.text()).contains("#1001").doesNotContain("#1002");
        admin.go("orders?q=%25");
        assertThat(admin.text()).contains("#1001", "#1002");
        admin.go("orders?state=ready");
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
        }
    }

    @Test
    void aLineWithoutAPreviewSaysSo() {
        orders.pay(ready.shop(), facts("#1001", null));
        admin.go("orders/" + newest().uuid());

        assertThat(admin.text())
                .contains("Needs attention", "bought without a preview", "None yet");
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
                    assertThat(admin.text()).contains("Print file ready");
                });
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

    private OrderDetails ready(String number) {
        orders.pay(ready.shop(), facts(number, shopper.previewed(ready)));
        await().until(() -> newest().state() == LineState.READY);
        return queries.details(ready.shop(), newest().uuid()).orElseThrow();
    }

    private OrderRow newest() {
        return queries.newest(ready.shop(), OrderFilter.ALL, 1).getFirst();
    }

    private static OrderDetails.PrintFile file(OrderDetails order) {
        return order.printFiles().getFirst();
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
                "paid",
                now,
                null,
                now,
                List.of(line));
    }
}
