package com.artify.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.generation.Generation;
import com.artify.order.OrderFacts;
import com.artify.order.Orders;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import com.artify.testing.Shopper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The cost ledger, alike on every database. */
@ArtifyTest
abstract class LedgerContract {
    private static final Period JULY =
            new Period(LocalDate.parse("2026-07-01"), LocalDate.parse("2026-07-31"));

    @Autowired private ShopFixture fixture;
    @Autowired private Shopper shopper;
    @Autowired private Orders orders;
    @Autowired private Ledger ledger;
    @Autowired private LedgerCsv csv;
    @Autowired private JdbcClient jdbc;
    @Autowired private Database database;

    private ReadyShop ready;
    private Generation preview;

    @BeforeEach
    void beginInJuly() {
        ready = fixture.ready();
        jdbc.sql("update shops set time_zone = 'Europe/Berlin' where id = :shop")
                .param("shop", ready.shop().value())
                .update();
        preview = shopper.previewed(ready);
        jdbc.sql("delete from generation_attempts where shop_id = :shop")
                .param("shop", ready.shop().value())
                .update();
    }

    @Test
    void onlyWhatProvidersWorkedOnCosts() {
        attempt("2026-07-03T10:00:00Z", 40_000, "succeeded");
        attempt("2026-07-03T10:01:00Z", 40_000, "unknown");
        attempt("2026-07-03T10:02:00Z", 40_000, "refused");
        attempt("2026-07-03T10:03:00Z", 40_000, null);

        assertThat(total(ready.shop())).isEqualTo(new Spending(1, 0, 0, 4, 80_000, 34_000));
    }

    @Test
    void daysBeginAtMidnightInTheShopsTimeZone() {
        attempt("2026-06-30T21:59:59.999Z", 1, "succeeded");
        attempt("2026-06-30T22:00:00Z", 20, "succeeded");
        attempt("2026-07-01T21:59:59.999Z", 300, "succeeded");
        attempt("2026-07-31T22:00:00Z", 4000, "succeeded");

        List<DaySpending> days = ledger.days(ready.shop(), JULY);
        assertThat(days).hasSize(31);
        assertThat(days.getFirst().previews().costMicros()).isEqualTo(320);
        assertThat(days.subList(1, 31)).allMatch(day -> day.all().equals(Spending.NONE));
    }

    @Test
    void aLongPeriodIsShownByMonth() {
        attempt("2026-07-03T10:00:00Z", 7, "succeeded");
        Period year = new Period(LocalDate.parse("2026-01-15"), LocalDate.parse("2026-12-31"));

        List<DaySpending> months = ledger.days(ready.shop(), year);
        assertThat(months).hasSize(12);
        assertThat(months.getFirst().part().from()).isEqualTo("2026-01-15");
        assertThat(months.get(6).all().costMicros()).isEqualTo(7);
    }

    @Test
    void theLedgerIsAddedUpByStyleAndByProduct() {
        attempt("2026-07-03T10:00:00Z", 30_000, "succeeded");

        assertThat(page(LedgerSubject.STYLE).entries())
                .containsExactly(
                        new LedgerEntry(
                                ready.style().uuid(),
                                "Style",
                                new Spending(1, 0, 0, 1, 30_000, 34_000)));
        assertThat(page(LedgerSubject.PRODUCT).entries())
                .extracting(LedgerEntry::name)
                .containsExactly("Poster");
    }

    @Test
    void testsOfStylesCountByDayAndByStyleButForNoProduct() {
        attempt("2026-07-03T10:00:00Z", 30_000, "succeeded");
        test("2026-07-03T11:00:00Z", 5_000, "succeeded");
        test("2026-07-31T21:59:59.999Z", 700, "unknown");
        test("2026-07-31T22:00:00Z", 5_000, "succeeded");
        test("2026-07-04T11:00:00Z", 5_000, "refused");

        Spending whole = new Spending(1, 0, 3, 4, 35_700, 44_700);
        assertThat(total(ready.shop())).isEqualTo(whole);
        assertThat(ledger.days(ready.shop(), JULY).get(2).tests())
                .isEqualTo(new Spending(0, 0, 1, 1, 5_000, 5_000));
        assertThat(page(LedgerSubject.STYLE).entries())
                .extracting(LedgerEntry::spending)
                .containsExactly(whole);
        assertThat(page(LedgerSubject.PRODUCT).entries())
                .extracting(LedgerEntry::spending)
                .containsExactly(new Spending(1, 0, 0, 1, 30_000, 34_000));
        assertThat(page(LedgerSubject.ORDER).entries()).isEmpty();
        assertThat(csv.of(ready.shop(), JULY, LedgerSubject.STYLE))
                .contains("Style,1,0,3,4,0.035700,0.044700\r\n");
    }

    @Test
    void aStyleThatWasOnlyTestedIsInTheLedger() {
        test("2026-07-03T11:00:00Z", 5_000, "succeeded");

        assertThat(page(LedgerSubject.STYLE).entries())
                .containsExactly(
                        new LedgerEntry(
                                ready.style().uuid(),
                                "Style",
                                new Spending(0, 0, 1, 1, 5_000, 5_000)));
    }

    @Test
    void anOrderCostsItsPreviewToo() {
        attempt("2026-07-03T10:00:00Z", 30_000, "succeeded");
        assertThat(page(LedgerSubject.ORDER).entries()).isEmpty();
        buy();

        assertThat(page(LedgerSubject.ORDER).entries())
                .extracting(LedgerEntry::name, entry -> entry.spending().costMicros())
                .containsExactly(tuple("#1001", 30_000L));
        assertThat(page(LedgerSubject.ORDER).total()).isEqualTo(1);
    }

    @Test
    void ordersCountInThePeriodOfTheirPayment() {
        buy();

        LocalDate today = ledger.today(ready.shop());
        assertThat(ledger.paidOrders(ready.shop(), new Period(today, today))).isEqualTo(1);
        assertThat(ledger.paidOrders(ready.shop(), JULY)).isZero();
    }

    @Test
    void theCsvSaysDollars() {
        attempt("2026-07-03T10:00:00Z", 30_500, "succeeded");

        assertThat(csv.of(ready.shop(), JULY, LedgerSubject.PRODUCT))
                .isEqualTo(
                        "product,previews,finals,tests,attempts,cost_usd,estimated_usd\r\n"
                                + "Poster,1,0,0,1,0.030500,0.034000\r\n");
        assertThat(csv.of(ready.shop(), JULY)).contains("2026-07-03,1,0,0,1,0.030500,0.034000\r\n");
    }

    @Test
    void anotherShopsLedgerIsItsOwn() {
        attempt("2026-07-03T10:00:00Z", 30_000, "succeeded");
        test("2026-07-03T11:00:00Z", 5_000, "succeeded");
        ShopDomain stranger = fixture.emptyShop();

        assertThat(total(stranger)).isEqualTo(Spending.NONE);
        assertThat(
                        ledger.page(stranger, JULY, LedgerSubject.STYLE, LedgerSort.DEAREST, 0, 9)
                                .entries())
                .isEmpty();
    }

    private Spending total(ShopDomain shop) {
        return Spending.sum(ledger.days(shop, JULY));
    }

    private LedgerPage page(LedgerSubject subject) {
        return ledger.page(ready.shop(), JULY, subject, LedgerSort.DEAREST, 0, 10);
    }

    private void buy() {
        Instant now = Instant.now();
        jdbc.sql("update quotas set max_concurrent_generations = 0 where shop_id = :shop")
                .param("shop", ready.shop().value())
                .update();
        orders.pay(
                ready.shop(),
                new OrderFacts(
                        ready.shop().value() + "#1001",
                        "#1001",
                        null,
                        null,
                        "EUR",
                        "paid",
                        now,
                        null,
                        now,
                        List.of(
                                new OrderFacts.Line(
                                        "line",
                                        ready.product().shopifyProductId(),
                                        ready.variant(),
                                        "Poster",
                                        "Tiny",
                                        1,
                                        null,
                                        preview.id().toString()))));
    }

    private void test(String at, long micros, String outcome) {
        jdbc.sql(
                        """
                        insert into style_tests (id, shop_id, ai_style_id, photo, recipe, provider,
                          model, prompt, price_micros, outcome, width, height, started_at)
                        values (:id, :shop, :style, 'sample:cat', '0', 'obedient',
                          'auto', 'a cat', :price, :outcome, 1, 1, :at)\
                        """)
                .param("id", Ids.next().toString())
                .param("shop", ready.shop().value())
                .param("style", ready.style().id())
                .param("price", micros)
                .param("outcome", outcome)
                .param("at", database.parameter(Instant.parse(at)))
                .update();
    }

    private int number;

    private void attempt(String at, long micros, @Nullable String outcome) {
        jdbc.sql(
                        """
                        insert into generation_attempts (id, shop_id, generation_id, number,
                          provider, model, price_micros, outcome, started_at)
                        values (:id, :shop, :generation, :number, 'obedient', 'auto', :price,
                          :outcome, :at)\
                        """)
                .param("id", Ids.next().toString())
                .param("shop", ready.shop().value())
                .param("generation", preview.id().toString())
                .param("number", ++number)
                .param("price", micros)
                .param("outcome", outcome)
                .param("at", database.parameter(Instant.parse(at)))
                .update();
    }
}
