package com.artify.usage;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.shop.Shops;
import com.artify.shop.Shops.ShopInstalled;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what shops use. Reservations are single statements, so that concurrent requests cannot
 * pass a limit together; they belong into the transaction of what they are for.
 */
@Service
@Transactional
public class Quotas {
    private static final double BYTES_PER_MB = 1_000_000.0;

    private final JdbcClient jdbc;
    private final Database database;
    private final Shops shops;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Quotas(
            JdbcClient jdbc,
            Database database,
            Shops shops,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.database = database;
        this.shops = shops;
        this.events = events;
        this.clock = clock;
    }

    /** What a shop may use: generations in a month, a part of them kept for finals, and so on. */
    public record Limits(int monthly, int finalReserve, int storageMb, int concurrency) {}

    /**
     * Announced before a month's count begins anew, in the transaction that does it: the last
     * moment at which the old one can be read.
     */
    public record MonthEnding(ShopDomain shop) {}

    /**
     * Announced when a generation of a month whose count has ended came to nothing, in the
     * transaction that gives it back.
     */
    public record GivenBackLate(ShopDomain shop, YearMonth month) {}

    @EventListener
    void addQuota(ShopInstalled event) {
        jdbc.sql(
                        """
                        insert into quotas (shop_id, last_reset_date, version, created_at, updated_at)
                        values (:shop, :now, 0, :now, :now)
                        on conflict (shop_id) do nothing\
                        """)
                .param("shop", event.shop().value())
                .param("now", now())
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Quota> find(ShopDomain shop) {
        return jdbc.sql("select * from quotas where shop_id = :shop")
                .param("shop", shop.value())
                .query((row, number) -> quota(row))
                .optional();
    }

    /** Sets what the shop may use from now on; what it has used stays counted. */
    public void limit(ShopDomain shop, Limits limits) {
        jdbc.sql(
                        """
                        update quotas set monthly_generation_limit = :monthly,
                          final_reserve = :reserve, storage_quota_mb = :storage,
                          max_concurrent_generations = :concurrency, updated_at = :now
                        where shop_id = :shop\
                        """)
                .param("monthly", limits.monthly())
                .param("reserve", limits.finalReserve())
                .param("storage", limits.storageMb())
                .param("concurrency", limits.concurrency())
                .param("now", now())
                .param("shop", shop.value())
                .update();
    }

    /** The month that the shop's count belongs to; an earlier one until something is used. */
    @Transactional(readOnly = true)
    public YearMonth countedMonth(ShopDomain shop) {
        return month(lastReset(shop).orElseGet(clock::instant), zone(shop));
    }

    /** Takes one preview out of the month's quota, or nothing and false if it is used up. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean reservePreview(ShopDomain shop) {
        startMonthIfDue(shop);
        return jdbc.sql(
                                """
                                update quotas set current_generations = current_generations + 1,
                                  total_generations = total_generations + 1, updated_at = :now
                                where shop_id = :shop
                                  and current_generations < monthly_generation_limit - final_reserve\
                                """)
                        .param("now", now())
                        .param("shop", shop.value())
                        .update()
                == 1;
    }

    /** Counts a final, which is never refused: its order is paid. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void countFinal(ShopDomain shop) {
        startMonthIfDue(shop);
        add(shop, 1);
    }

    /**
     * Gives back what was taken for a generation that came to nothing, out of the month that it was
     * counted in.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveBack(ShopDomain shop, Instant takenAt) {
        // Nobody begins another month's count until this is committed.
        lockConcurrency(shop);
        YearMonth taken = month(takenAt, zone(shop));
        boolean counted = taken.equals(countedMonth(shop));
        jdbc.sql(
                        """
                        update quotas set total_generations = total_generations - 1,
                          current_generations = current_generations - :month, updated_at = :now
                        where shop_id = :shop\
                        """)
                .param("month", counted ? 1 : 0)
                .param("now", now())
                .param("shop", shop.value())
                .update();
        if (!counted) {
            events.publishEvent(new GivenBackLate(shop, taken));
        }
    }

    /** Takes up storage for a photo, or nothing and false if it does not fit any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean reserveStorage(ShopDomain shop, long bytes) {
        return jdbc.sql(
                                """
                                update quotas set current_storage_mb = current_storage_mb + :mb,
                                  updated_at = :now
                                where shop_id = :shop
                                  and current_storage_mb + :mb <= storage_quota_mb\
                                """)
                        .param("mb", bytes / BYTES_PER_MB)
                        .param("now", now())
                        .param("shop", shop.value())
                        .update()
                == 1;
    }

    /** Adds to the shop's storage, or takes off it where {@code bytes} is negative. */
    public void addStorage(ShopDomain shop, long bytes) {
        jdbc.sql(
                        """
                        update quotas set current_storage_mb = current_storage_mb + :mb,
                          updated_at = :now where shop_id = :shop\
                        """)
                .param("mb", bytes / BYTES_PER_MB)
                .param("now", now())
                .param("shop", shop.value())
                .update();
    }

    /**
     * The shop's limit of generations at work, with the shop's row locked until the transaction
     * ends: whoever hands generations over does it alone.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int lockConcurrency(ShopDomain shop) {
        return jdbc.sql(
                        "select max_concurrent_generations from quotas where shop_id = :shop"
                                + database.forUpdate())
                .param("shop", shop.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** When the month's quota is renewed: midnight of the first, in the shop's time zone. */
    @Transactional(readOnly = true)
    public Instant nextReset(ShopDomain shop) {
        ZoneId zone = zone(shop);
        return month(clock.instant(), zone).plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
    }

    private void add(ShopDomain shop, int generations) {
        jdbc.sql(
                        """
                        update quotas set current_generations = current_generations + :n,
                          total_generations = total_generations + :n, updated_at = :now
                        where shop_id = :shop\
                        """)
                .param("n", generations)
                .param("now", now())
                .param("shop", shop.value())
                .update();
    }

    private void startMonthIfDue(ShopDomain shop) {
        ZoneId zone = zone(shop);
        Instant monthStart = month(clock.instant(), zone).atDay(1).atStartOfDay(zone).toInstant();
        if (lastReset(shop).filter(last -> last.isBefore(monthStart)).isEmpty()) {
            return;
        }
        events.publishEvent(new MonthEnding(shop));
        jdbc.sql(
                        """
                        update quotas set current_generations = 0, last_reset_date = :now
                        where shop_id = :shop and last_reset_date < :monthStart\
                        """)
                .param("now", now())
                .param("shop", shop.value())
                .param("monthStart", database.parameter(monthStart))
                .update();
    }

    private Optional<Instant> lastReset(ShopDomain shop) {
        return jdbc.sql("select last_reset_date from quotas where shop_id = :shop")
                .param("shop", shop.value())
                .query((row, number) -> database.requiredInstant(row, "last_reset_date"))
                .optional();
    }

    private ZoneId zone(ShopDomain shop) {
        return shops.zone(shop);
    }

    private static YearMonth month(Instant instant, ZoneId zone) {
        return YearMonth.from(instant.atZone(zone));
    }

    private Object now() {
        return database.parameter(clock.instant());
    }

    private static Quota quota(ResultSet row) throws SQLException {
        return new Quota(
                row.getInt("monthly_generation_limit"),
                row.getInt("final_reserve"),
                row.getInt("current_generations"),
                row.getInt("total_generations"),
                row.getDouble("current_storage_mb"),
                row.getInt("storage_quota_mb"),
                row.getInt("max_concurrent_generations"));
    }
}
