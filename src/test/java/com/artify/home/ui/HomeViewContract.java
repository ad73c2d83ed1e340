package com.artify.home.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.ui.PictureBox;
import com.artify.catalog.Product;
import com.artify.home.Attention;
import com.artify.home.AttentionQueries;
import com.artify.home.Figures;
import com.artify.home.HomeQueries;
import com.artify.home.SetUpQueries;
import com.artify.home.SetUpStep;
import com.artify.order.OrderFacts;
import com.artify.order.Orders;
import com.artify.settings.Budget;
import com.artify.settings.Notifications;
import com.artify.settings.Notifications.Recipients;
import com.artify.settings.Occasion;
import com.artify.settings.Settings;
import com.artify.settings.ShopSettings;
import com.artify.testing.Admin;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import com.artify.testing.Shopper;
import com.artify.watermark.MarkPosition;
import com.artify.watermark.Motif;
import com.artify.watermark.WatermarkDesign;
import com.artify.watermark.Watermarks;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first page and the frame around it, alike on every database. */
@ArtifyTest
abstract class HomeViewContract {
    @Autowired private ApplicationContext context;
    @Autowired private ShopFixture fixture;
    @Autowired private Shopper shopper;
    @Autowired private Orders orders;
    @Autowired private HomeQueries queries;
    @Autowired private SetUpQueries setUps;
    @Autowired private AttentionQueries attentions;
    @Autowired private Watermarks watermarks;
    @Autowired private Settings settings;
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
    void theFrameNamesTheShopAndItsRooms() {
        admin.go("");

        assertThat(admin.text()).contains("Test shop", ready.shop().value());
        assertThat(admin.all(SideNavItem.class))
                .extracting(SideNavItem::getLabel)
                .startsWith("Home")
                .contains("Generations", "Orders", "Watermark");
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
        awaitRecount(() -> assertThat(admin.all(PictureBox.class)).hasSize(2));
    }

    @Test
    void whatTheShopDoesNotWantToBeToldOfIsNotShown() {
        jdbc.sql("update quotas set monthly_generation_limit = 0 where shop_id = :shop")
                .param("shop", ready.shop().value())
                .update();
        assertThat(attentions.of(ready.shop())).contains(new Attention.QuotaLow(1));

        Notifications all = ShopSettings.DEFAULTS.notifications();
        Map<Occasion, Recipients> silent = new EnumMap<>(all.recipients());
        silent.put(Occasion.QUOTA_LOW, new Recipients(false, List.of()));
        settings.change(ready.shop(), all, new Notifications(silent, ""));

        assertThat(attentions.of(ready.shop())).isEmpty();
    }

    @Test
    void aBudgetThatIsNearlySpentNeedsAttention() {
        shopper.previewed(ready);
        settings.change(ready.shop(), ShopSettings.DEFAULTS.budget(), new Budget(true, 0.04));

        assertThat(attentions.of(ready.shop())).containsExactly(new Attention.BudgetLow(0.85));
        admin.go("");
        assertThat(admin.text()).contains("85% of today’s budget is spent");
    }

    @Test
    void aPaidLineWithoutAPreviewNeedsAttention() {
        admin.go("");
        assertThat(admin.text()).doesNotContain("Needs attention");

        orders.pay(ready.shop(), withoutPreview());
        awaitText("Needs attention", "#1001", "bought without a preview");
    }

    @Test
    void theSetUpGuideTicksItselfOffAndGoesWhenAllIsDone() {
        ShopDomain empty = fixture.emptyShop();
        assertThat(setUps.of(empty).next()).hasValue(SetUpStep.PRODUCT);
        Product product = fixture.product(empty);
        assertThat(setUps.of(empty).next()).hasValue(SetUpStep.MAPPING);
        fixture.mapped(product, ShopFixture.print(), ShopFixture.newVariantId());
        assertThat(setUps.of(empty).next()).hasValue(SetUpStep.STYLES);

        assertThat(setUps.of(ready.shop()).next()).hasValue(SetUpStep.WATERMARK);
        admin.go("");
        assertThat(admin.text()).contains("Set up your shop", "3 of 5 done", "Design watermark");
        watermarks.set(
                ready.shop(),
                WatermarkDesign.of(new Motif.Text("Mine"), MarkPosition.TILED, 0.4, 30));
        awaitText("4 of 5 done", "Open the storefront");
        shopper.previewed(ready);
        awaitRecount(() -> assertThat(admin.text()).doesNotContain("Set up your shop"));
    }

    @Test
    void aStepIsDoneOnlyOnceShoppersWouldSeeIt() {
        set("ai_styles set current_version = 0");
        assertThat(setUps.of(ready.shop()).next()).hasValue(SetUpStep.STYLES);
        set("product_bases set is_active = (1 = 0)");
        assertThat(setUps.of(ready.shop()).next()).hasValue(SetUpStep.MAPPING);
    }

    private void awaitText(String... texts) {
        awaitRecount(() -> assertThat(admin.text()).contains(texts));
    }

    /** Home counts again some time after a change. */
    private void awaitRecount(ThrowingRunnable shows) {
        await().pollInSameThread()
                .untilAsserted(() -> {
                    admin.settle();
                    shows.run();
                });
    }

    @Test
    void whatNeedsAttentionIsFoundForThisShopAlone() {
        ReadyShop other = fixture.ready();
        for (int i = 0; i < 3; i++) {
            shopper.previewed(ready);
        }
        set("generation_attempts set outcome = 'outage', provider = 'openai'");
        set("quotas set monthly_generation_limit = 4, current_generations = 4");
        set("generations set review_state = 'awaiting'");
        set("uploads set moderation_verdict = 'blocked'");
        jdbc.sql(
                        """
                        insert into product_variants (shop_id, product_id, shopify_variant_id, title,
                          option_values, price, currency, position, created_at, updated_at)
                        select shop_id, id, 'gid://shopify/ProductVariant/0', 'A0', '{}', 100, 'EUR',
                          1, created_at, updated_at from products where shop_id = :shop\
                        """)
                .param("shop", ready.shop().value())
                .update();

        assertThat(attentions.of(ready.shop()))
                .containsExactly(
                        new Attention.ProviderRefuses("OpenAI", 3, 3),
                        new Attention.QuotaLow(1),
                        new Attention.UnmappedVariants(1),
                        new Attention.ReviewsWaiting(3),
                        new Attention.PhotosRefused(3));
        assertThat(attentions.of(other.shop())).isEmpty();
        admin.go("");
        assertThat(admin.text())
                .contains(
                        "OpenAI failed 3 of 3 attempts within an hour",
                        "100% of this month’s quota is used",
                        "Variants in the store without a print size: 1",
                        "Finals waiting for review: 3",
                        "Photos refused by the safety check: 3");
        assertThat(admin.all(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("products?lacks=some-unmapped&lacks=nothing-mapped");
    }

    @Test
    void aBlockedAccountIsToldOfUntilThePictureAfterIt() {
        for (int i = 0; i < 3; i++) {
            shopper.previewed(ready);
        }
        set("generation_attempts set outcome = 'blocked', provider = 'openai'");
        assertThat(attentions.of(ready.shop())).contains(new Attention.AccountBlocked("OpenAI"));
        assertThat(attentions.of(ready.shop()))
                .noneMatch(Attention.ProviderRefuses.class::isInstance);
        admin.go("");
        assertThat(admin.text())
                .contains("OpenAI takes nothing from your account", "Check the key");

        shopper.previewed(ready);
        set("generation_attempts set provider = 'openai'");

        assertThat(attentions.of(ready.shop()))
                .doesNotContain(new Attention.AccountBlocked("OpenAI"));
    }

    @Test
    void theCostOfPreviewsIsSharedAmongThePaidOrders() {
        shopper.previewed(ready);
        shopper.previewed(ready);
        assertThat(queries.figures(ready.shop()).costPerOrder()).isEmpty();
        orders.pay(ready.shop(), withoutPreview());
        set("orders set paid_at = updated_at");

        Figures figures = queries.figures(ready.shop());
        assertThat(figures.paidOrders()).isEqualTo(1);
        assertThat(figures.costPerOrder()).hasValue(68_000);
        assertThat(figures.days().getLast().costMicros()).isEqualTo(68_000);
    }

    @Test
    void whatTestsOfStylesCostIsInTheCostOfTheDay() {
        jdbc.sql(
                        """
                        insert into style_tests (id, shop_id, ai_style_id, photo, recipe, provider,
                          model, prompt, price_micros, outcome, width, height, started_at)
                        select :id, shop_id, id, 'sample:cat', '0', 'obedient',
                          'auto', 'a cat', 7000, 'succeeded', 1, 1, updated_at
                        from ai_styles where shop_id = :shop\
                        """)
                .param("id", Ids.next().toString())
                .param("shop", ready.shop().value())
                .update();
        assertThat(queries.figures(ready.shop()).costMicros()).isEqualTo(7_000);
        assertThat(queries.figures(ready.shop()).days().getLast().costMicros()).isEqualTo(7_000);
        assertThat(queries.figures(fixture.emptyShop()).costMicros()).isZero();

        assertThat(admin.go("").text()).contains("$0.007", "Cost by day");
    }

    private void set(String change) {
        jdbc.sql("update " + change + " where shop_id = :shop")
                .param("shop", ready.shop().value())
                .update();
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
