package com.artify.usage;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.shop.Shops;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ShopFixture;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The month's quota over the turn of months, alike on every database. */
@ArtifyTest
abstract class QuotasContract {
    @Autowired private ShopFixture fixture;
    @Autowired private Shops shops;
    @Autowired private JdbcClient jdbc;
    @Autowired private Database database;
    @Autowired private ApplicationEventPublisher events;
    @Autowired private TransactionTemplate transaction;

    private ShopDomain shop;

    @BeforeEach
    void openShop() {
        shop = fixture.emptyShop();
    }

    @Test
    void previewsEndWhereTheReserveForFinalsBeginsAndFinalsNeverDo() {
        Quotas quotas = at("2026-05-10T12:00:00Z");
        quotas.limit(shop, new Quotas.Limits(5, 2, 1000, 3));

        assertThat(taken(quotas)).isTrue();
        assertThat(taken(quotas)).isTrue();
        assertThat(taken(quotas)).isTrue();
        assertThat(taken(quotas)).isFalse();
        for (int i = 0; i < 4; i++) {
            transaction.executeWithoutResult(status -> quotas.countFinal(shop));
        }
        assertThat(used(quotas)).isEqualTo(7);
    }

    @Test
    void theMonthTurnsAtMidnightWhereTheShopIs() {
        live("Pacific/Auckland");
        last("2026-03-05T00:00:00Z");
        // In New Zealand, the first of April begins at eleven of the day before.
        Quotas before = at("2026-03-31T10:59:59Z");
        assertThat(before.nextReset(shop)).isEqualTo("2026-03-31T11:00:00Z");
        taken(before);
        taken(before);
        assertThat(used(before)).isEqualTo(2);

        Quotas after = at("2026-03-31T11:00:00Z");
        assertThat(taken(after)).isTrue();
        assertThat(used(after)).isEqualTo(1);
        // The fifth of April ends summer time there.
        assertThat(after.nextReset(shop)).isEqualTo("2026-04-30T12:00:00Z");
    }

    @Test
    void aMonthWhoseFirstHasNoMidnightTurnsWhenTheDayBegins() {
        live("America/Asuncion");
        last("2017-09-10T00:00:00Z");
        // Clocks went from midnight to one on the first of October 2017.
        Quotas before = at("2017-10-01T03:59:59Z");
        assertThat(before.nextReset(shop)).isEqualTo("2017-10-01T04:00:00Z");
        taken(before);

        Quotas after = at("2017-10-01T04:00:00Z");
        taken(after);
        assertThat(used(after)).isEqualTo(1);
    }

    @Test
    void monthsWithoutAnythingAreNotMissed() {
        last("2026-01-15T00:00:00Z");
        Quotas january = at("2026-01-20T00:00:00Z");
        taken(january);
        taken(january);

        Quotas may = at("2026-05-31T23:59:59Z");
        taken(may);
        assertThat(used(may)).isEqualTo(1);
        Quotas june = at("2026-06-01T00:00:00Z");
        taken(june);
        assertThat(used(june)).isEqualTo(1);
        assertThat(june.find(shop).orElseThrow().totalGenerations()).isEqualTo(4);
    }

    @Test
    void whatWasTakenLastMonthIsNotGivenBackOutOfThisOne() {
        last("2026-01-15T00:00:00Z");
        taken(at("2026-01-31T23:00:00Z"));
        Quotas february = at("2026-02-01T01:00:00Z");
        taken(february);
        transaction.executeWithoutResult(status -> {
            february.giveBack(shop, Instant.parse("2026-01-31T23:00:00Z"));
        });
        assertThat(used(february)).isEqualTo(1);

        transaction.executeWithoutResult(status -> {
            february.giveBack(shop, Instant.parse("2026-02-01T01:00:00Z"));
        });
        assertThat(used(february)).isZero();
        assertThat(february.find(shop).orElseThrow().totalGenerations()).isZero();
    }

    @Test
    void whatFailsBeforeTheNewMonthIsCountedIsTakenOffTheOldOne() {
        last("2026-01-15T00:00:00Z");
        taken(at("2026-01-31T23:00:00Z"));
        taken(at("2026-01-31T23:00:00Z"));
        Quotas february = at("2026-02-01T01:00:00Z");
        transaction.executeWithoutResult(status -> {
            february.giveBack(shop, Instant.parse("2026-01-31T23:00:00Z"));
        });

        assertThat(used(february)).isEqualTo(1);
        taken(february);
        assertThat(used(february)).isEqualTo(1);
    }

    private Quotas at(String instant) {
        Clock clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
        return new Quotas(jdbc, database, shops, events, clock);
    }

    private void live(String zone) {
        shops.describe(
                shop,
                new Shops.Description(
                        "Shop",
                        "owner@shop.test",
                        Currency.getInstance("NZD"),
                        ZoneId.of(zone),
                        "basic"));
    }

    private void last(String reset) {
        jdbc.sql("update quotas set last_reset_date = :then where shop_id = :shop")
                .param("then", database.parameter(Instant.parse(reset)))
                .param("shop", shop.value())
                .update();
    }

    private boolean taken(Quotas quotas) {
        return within(() -> quotas.reservePreview(shop));
    }

    private int used(Quotas quotas) {
        return quotas.find(shop).orElseThrow().generations();
    }

    private <T> T within(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
