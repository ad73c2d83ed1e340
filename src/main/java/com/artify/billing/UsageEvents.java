package com.artify.billing;

import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.AcrossShops;
import com.artify.base.jdbc.Database;
import com.artify.usage.Quota;
import com.artify.usage.Quotas;
import com.artify.usage.Quotas.GivenBackLate;
import com.artify.usage.Quotas.MonthEnding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what is to be charged: the generations beyond a month's limit, which only finals can
 * be, less what was written down before. So writing again adds nothing, and a final that came to
 * nothing is taken back.
 */
@Component
@Transactional
class UsageEvents {
    private final JdbcClient jdbc;
    private final Database database;
    private final Quotas quotas;
    private final Plans plans;
    private final ShopPlans shopPlans;
    private final Clock clock;

    UsageEvents(
            JdbcClient jdbc,
            Database database,
            Quotas quotas,
            Plans plans,
            ShopPlans shopPlans,
            Clock clock) {
        this.jdbc = jdbc;
        this.database = database;
        this.quotas = quotas;
        this.plans = plans;
        this.shopPlans = shopPlans;
        this.clock = clock;
    }

    @EventListener
    void writeDown(MonthEnding event) {
        writeDown(event.shop());
    }

    /** Takes back what a month that has ended was charged for, as far as it was. */
    @EventListener
    void takeBack(GivenBackLate event) {
        meter(event.shop())
                .ifPresent(meter -> {
                    quotas.lockConcurrency(event.shop());
                    Written written = written(event.shop(), event.month(), meter);
                    if (written.quantity() > 0) {
                        insert(event.shop(), event.month(), meter, written.rows() + 1, -1);
                    }
                });
    }

    /** Writes down what the shop has used since the last time, if its plan charges it. */
    void writeDown(ShopDomain shop) {
        meter(shop)
                .ifPresent(meter -> {
                    // Nobody else counts or writes down until this is committed.
                    quotas.lockConcurrency(shop);
                    YearMonth month = quotas.countedMonth(shop);
                    Written written = written(shop, month, meter);
                    int quantity = beyond(shop) - written.quantity();
                    if (quantity != 0) {
                        insert(shop, month, meter, written.rows() + 1, quantity);
                    }
                });
    }

    /** What is already written down of a month. */
    private record Written(int rows, int quantity) {}

    private Optional<String> meter(ShopDomain shop) {
        return shopPlans
                .find(shop)
                .filter(plan -> !plan.shopifyShopId().isBlank())
                .flatMap(plan -> plans.find(plan.plan()))
                .flatMap(Plan::meter);
    }

    private int beyond(ShopDomain shop) {
        return quotas.find(shop)
                .map((Quota quota) -> Math.max(0, quota.generations() - quota.monthlyLimit()))
                .orElse(0);
    }

    private Written written(ShopDomain shop, YearMonth month, String meter) {
        return jdbc.sql(
                        """
                        select count(*) as events, coalesce(sum(quantity), 0) as quantity
                        from usage_events where shop_id = ? and month = ? and meter = ?\
                        """)
                .param(shop.value())
                .param(month.toString())
                .param(meter)
                .query((row, number) -> new Written(row.getInt("events"), row.getInt("quantity")))
                .single();
    }

    private void insert(ShopDomain shop, YearMonth month, String meter, int number, int quantity) {
        jdbc.sql(
                        """
                        insert into usage_events
                          (id, shop_id, month, meter, number, quantity, occurred_at)
                        values (?, ?, ?, ?, ?, ?, ?)\
                        """)
                .param(Ids.next().toString())
                .param(shop.value())
                .param(month.toString())
                .param(meter)
                .param(number)
                .param(quantity)
                .param(database.parameter(clock.instant()))
                .update();
    }

    /** The oldest events that Shopify has not answered yet. */
    @AcrossShops("one job sends the usage of all shops")
    List<UsageEvent> unsent(int most) {
        return jdbc.sql(
                        """
                        select * from usage_events where sent_at is null and refusal is null
                        order by occurred_at, id limit ?\
                        """)
                .param(most)
                .query((row, number) -> event(row))
                .list();
    }

    void sent(UsageEvent event) {
        jdbc.sql("update usage_events set sent_at = ? where shop_id = ? and id = ?")
                .param(database.parameter(clock.instant()))
                .param(event.shop().value())
                .param(event.id())
                .update();
    }

    void refused(UsageEvent event, String why) {
        jdbc.sql("update usage_events set refusal = ? where shop_id = ? and id = ?")
                .param(why)
                .param(event.shop().value())
                .param(event.id())
                .update();
    }

    private UsageEvent event(ResultSet row) throws SQLException {
        return new UsageEvent(
                row.getString("id"),
                new ShopDomain(row.getString("shop_id")),
                row.getString("meter"),
                row.getInt("quantity"),
                database.requiredInstant(row, "occurred_at"));
    }
}
