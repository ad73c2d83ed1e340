package com.artify.usage.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.settings.Budget;
import com.artify.settings.Settings;
import com.artify.style.ShopperText;
import com.artify.style.Style;
import com.artify.style.StyleDraft;
import com.artify.style.TestBench;
import com.artify.style.TestPlan;
import com.artify.style.TestRun;
import com.artify.testing.Admin;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import com.artify.testing.Shopper;
import com.artify.usage.Ledger;
import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The usage page, alike on every database. */
@ArtifyTest
abstract class UsageViewContract {
    @Autowired private ApplicationContext context;
    @Autowired private ShopFixture fixture;
    @Autowired private Shopper shopper;
    @Autowired private Ledger ledger;
    @Autowired private TestBench bench;
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
    void aNewShopSeesItsQuotaAndAnEmptyLedger() {
        admin.go("usage");

        assertThat(admin.text())
                .contains("0 of 500", "Reserve for paid finals", "450 left for previews")
                .contains("Nothing was made in this period");
    }

    @Test
    void theReserveShrinksOnlyOncePreviewsHaveStopped() {
        jdbc.sql("update quotas set current_generations = 480 where shop_id = :shop")
                .param("shop", ready.shop().value())
                .update();
        admin.go("usage");

        assertThat(admin.text()).contains("480 of 500", "20\nof 50 · 0 left for previews");
    }

    @Test
    void todayIsShownAgainstTheBudgetAndTheCostAgainstTheEstimate() {
        shopper.previewed(ready);
        admin.go("usage");
        assertThat(admin.text())
                .contains("$0.034 estimated before · 1 attempts")
                .doesNotContain("Budget of today");

        settings.change(ready.shop(), settings.of(ready.shop()).budget(), new Budget(true, 0.05));
        admin.go("");
        admin.go("usage");
        assertThat(admin.text())
                .contains("Budget of today", "$0.034 of $0.05", "$0.00 of it expected");
    }

    @Test
    void theLedgerIsShownByDayAndBySubject() {
        charged(30_000);
        admin.go("usage");
        assertThat(admin.text()).contains("$0.03", "Cost per paid order", "1 previews · 0 finals");
        assertThat(admin.all(NativeTable.class)).hasSize(3);

        admin.go("usage?by=style&sort=-name");
        assertThat(
                        admin.all(
                                Anchor.class,
                                link -> link.getHref().equals("styles/" + ready.style().uuid())))
                .hasSize(1);
        admin.go("usage?by=order");
        assertThat(admin.text()).contains("Nothing was made in this period");
    }

    @Test
    void testsOfStylesHaveTheirFiguresAndASentenceThatTellsWhatTheyAre() {
        tested();
        admin.go("usage");
        assertThat(admin.text())
                .contains("$0.034", "Style tests are runs of the test bench")
                .doesNotContain("Nothing was made in this period");

        admin.go("usage?by=style&sort=-tests");
        assertThat(
                        admin.all(
                                Anchor.class,
                                link -> link.getHref().equals("styles/" + ready.style().uuid())))
                .hasSize(1);
        admin.go("usage?by=product");
        assertThat(admin.text()).contains("Nothing was made in this period");
    }

    @Test
    void whatIsMadeMeanwhileIsAddedUpAtOnce() {
        admin.go("usage?by=style");
        assertThat(admin.text()).contains("Nothing was made in this period", "0 of 500");

        shopper.previewed(ready);
        awaitText("1 of 500", "1 previews · 0 finals");
        tested();
        awaitText("$0.034");
    }

    private void awaitText(String... parts) {
        await().pollInSameThread()
                .untilAsserted(() -> {
                    admin.settle();
                    assertThat(admin.text()).contains(parts);
                });
    }

    @Test
    void aPeriodIsChosenByItsDays() {
        charged(30_000);
        LocalDate today = ledger.today(ready.shop());
        admin.go("usage?from=" + today.minusDays(2) + "&to=" + today.minusDays(1));
        assertThat(admin.text()).contains("Nothing was made in this period");
        DatePicker to = admin.all(DatePicker.class).getLast();
        admin.enter(to, today.minusDays(9));
        assertThat(to.isInvalid()).isTrue();
        admin.enter(to, today);

        assertThat(admin.text()).contains("$0.03");
    }

    @Test
    void anAddressThatMakesNoSenseShowsThisMonth() {
        charged(30_000);
        admin.go("usage?from=tomorrow&to=1&period=ever&by=weather&sort=up&page=0");

        assertThat(admin.text()).contains("$0.03");
    }

    @Test
    void theExportHoldsThePeriodAsItIsShown() {
        charged(30_000);
        admin.go("usage?by=product");
        Anchor export =
                admin.all(Anchor.class, link -> link.getElement().getOuterHTML().contains("Export"))
                        .getFirst();

        assertThat(new String(DownloadKt._download(export), UTF_8))
                .contains(
                        "product,previews,finals,tests,attempts,cost_usd",
                        "Poster,1,0,0,1,0.030000");
    }

    /** Lets the test bench run the shop's style once. */
    private void tested() {
        Style style = ready.style();
        bench.run(
                style,
                new StyleDraft("Draft", "a cat", "obedient", "auto", Map.of(), null),
                new TestPlan(
                        List.of("sample:cat"),
                        TestPlan.Shape.SQUARE,
                        "Poster",
                        "A4",
                        ShopperText.NONE));
        await().until(() -> bench.latest(style).stream().noneMatch(TestRun::running));
    }

    private void charged(long micros) {
        shopper.previewed(ready);
        jdbc.sql("update generation_attempts set price_micros = :price where shop_id = :shop")
                .param("price", micros)
                .param("shop", ready.shop().value())
                .update();
    }
}
