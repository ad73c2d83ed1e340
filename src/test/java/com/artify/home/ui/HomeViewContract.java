package com.artify.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.ShopDomain;
import com.artify.base.ui.PictureBox;
import com.artify.home.Figures;
import com.artify.home.HomeQueries;
import com.artify.order.OrderFacts;
import com.artify.order.Orders;
import com.artify.testing.Admin;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import com.artify.testing.Shopper;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The first page and the frame around it, alike on every database. */
@ArtifyTest
abstract class HomeViewContract {
    @Autowired private ApplicationContext context;
    @Autowired private ShopFixture fixture;
    @Autowired private Shopper shopper;
    @Autowired private Orders orders;
    @Autowired private HomeQueries queries;

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
    void theFrameNamesTheShopAndItsRooms() {
        admin.go("");

        assertThat(admin.text()).contains("Test shop", ready.shop().value());
        assertThat(admin.all(SideNavItem.class))
                .extracting(SideNavItem::getLabel)
                .containsExactly("Home", "Generations", "Orders");
    }

    @Test
    void theFiguresCountThisShopsWorkAlone() {
        shopper.previewed(fixture.ready());
        shopper.previewed(ready);
        shopper.previewed(ready);

        Figures figures = queries.figures(ready.shop());
        assertThat(figures.today()).isEqualTo(2);
        assertThat(figures.month()).isEqualTo(2);
        assertThat(figures.previews()).isEqualTo(2);
        assertThat(figures.ordered()).isZero();
        assertThat(figures.costMicros()).isEqualTo(68_000);
        assertThat(figures.perDay(Figures.Day::generations)).hasSize(14).endsWith(0L, 2L);
    }

    @Test
    void whatWasMadeLastIsShownAndMoreAppearsByItself() {
        shopper.previewed(ready);
        admin.go("");
        assertThat(admin.all(PictureBox.class)).hasSize(1);
        assertThat(admin.text()).contains("$0.034");

        shopper.previewed(ready);
        admin.settle();
        assertThat(admin.all(PictureBox.class)).hasSize(2);
    }

    @Test
    void aPaidLineWithoutAPreviewNeedsAttention() {
        admin.go("");
        assertThat(admin.text()).doesNotContain("Needs attention");

        orders.pay(ready.shop(), withoutPreview());
        admin.settle();
        assertThat(admin.text()).contains("Needs attention", "#1001", "bought without a preview");
    }

    @Test
    void nobodyElseGetsIn() {
        admin.close();
        admin = Admin.open(context);

        assertThat(admin.text()).contains("Open Artify from your Shopify admin");
        assertThat(admin.go("orders").text()).contains("Open Artify from your Shopify admin");
    }

    @Test
    void anAddressWithNothingBehindItSaysSoWithinTheFrame() {
        assertThat(admin.go("orders/nonsense").text())
                .contains("There is nothing at this address", "Test shop");
    }

    private OrderFacts withoutPreview() {
        ShopDomain shop = ready.shop();
        Instant now = Instant.parse("2026-07-01T10:00:00Z");
        OrderFacts.Line line =
                new OrderFacts.Line(
                        "line",
                        ready.product().shopifyProductId(),
                        ready.variant(),
                        "Poster",
                        null,
                        1,
                        null,
                        null);
        return new OrderFacts(
                shop.value(), "#1001", null, null, "EUR", "paid", now, null, now, List.of(line));
    }
}
