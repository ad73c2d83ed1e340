package com.artify.usage;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.settings.Budget;
import com.artify.settings.Settings;
import com.artify.shop.Shops;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what a day costs within the shop's budget. A day begins at midnight in the shop's time
 * zone. Only previews are asked for; a final is paid and goes on.
 */
@Service
public class Budgets {
    /** One statement, so that a generation that begins meanwhile is seen once, here or there. */
    private static final String USED =
            """
            select
              (select coalesce(sum(a.price_micros), 0) from generation_attempts a
               where a.shop_id = :shop and a.started_at >= :midnight
                 and (a.outcome is null or a.outcome in ('succeeded', 'unknown')))
              + (select coalesce(sum(t.price_micros), 0) from style_tests t
                 where t.shop_id = :shop and t.started_at >= :midnight
                   and (t.outcome is null or t.outcome in ('succeeded', 'unknown'))) as spent,
              (select coalesce(sum(g.estimate_micros), 0) from generations g
               where g.shop_id = :shop and g.status in ('pending', 'processing')
                 and not exists (select 1 from generation_attempts a
                   where a.generation_id = g.id
                     and (a.outcome is null or a.outcome in ('succeeded', 'unknown')))) as expected\
            """;

    private final JdbcClient jdbc;
    private final Database database;
    private final Quotas quotas;
    private final Settings settings;
    private final Shops shops;
    private final Clock clock;

    Budgets(
            JdbcClient jdbc,
            Database database,
            Quotas quotas,
            Settings settings,
            Shops shops,
            Clock clock) {
        this.jdbc = jdbc;
        this.database = database;
        this.quotas = quotas;
        this.settings = settings;
        this.shops = shops;
        this.clock = clock;
    }

    /** Today's budget; empty for a shop that set none. */
    @Transactional(readOnly = true)
    public Optional<DayBudget> today(ShopDomain shop) {
        return limit(shop).map(budget -> used(shop, budget));
    }

    /**
     * Whether today's budget has room for a preview that is expected to cost so much. The shop's
     * row is locked until the transaction ends, which must write the preview with that estimate: so
     * no two take the same room.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean admits(ShopDomain shop, long estimateMicros) {
        Optional<Budget> limit = limit(shop);
        if (limit.isEmpty()) {
            return true;
        }
        quotas.lockConcurrency(shop);
        return used(shop, limit.get()).covers(estimateMicros);
    }

    /** When the next budget begins: midnight in the shop's time zone. */
    @Transactional(readOnly = true)
    public Instant nextDay(ShopDomain shop) {
        ZoneId zone = zone(shop);
        return today(zone).plusDays(1).atStartOfDay(zone).toInstant();
    }

    private Optional<Budget> limit(ShopDomain shop) {
        return Optional.of(settings.of(shop).budget()).filter(Budget::limited);
    }

    private DayBudget used(ShopDomain shop, Budget budget) {
        ZoneId zone = zone(shop);
        return jdbc.sql(USED)
                .param("shop", shop.value())
                .param("midnight", database.parameter(today(zone).atStartOfDay(zone).toInstant()))
                .query((row, number) ->
                        new DayBudget(
                                budget.dayMicros(), row.getLong("spent"), row.getLong("expected")))
                .single();
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private ZoneId zone(ShopDomain shop) {
        return shops.zone(shop);
    }
}
