package com.artify.home;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.catalog.feasibility.OfferTables;
import com.artify.engine.ImageGenerators;
import com.artify.settings.Notifications;
import com.artify.settings.Occasion;
import com.artify.settings.Settings;
import com.artify.usage.Budgets;
import com.artify.usage.DayBudget;
import com.artify.usage.Quota;
import com.artify.usage.Quotas;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what a shop should look at now, the most pressing first. */
@Service
@Transactional(readOnly = true)
public class AttentionQueries {
    /** The first condition is that of the index, in its own words. */
    private static final String REFUSED =
            """
            select count(*) from uploads where shop_id = :shop
              and moderation_verdict in ('blocked', 'allowed')
              and moderation_verdict = 'blocked' and deleted_at is null\
            """;

    private static final double LOW = 0.8;
    private static final Duration LATELY = Duration.ofHours(1);
    private static final int FEWEST_ATTEMPTS = 3;

    private static final String PAID_WITHOUT_FILE =
            """
            from order_lines l join orders o on o.id = l.order_id
            where l.shop_id = :shop and l.reason is not null
              and o.paid_at is not null and o.cancelled_at is null\
            """;

    private final JdbcClient jdbc;
    private final Database database;
    private final Quotas quotas;
    private final Budgets budgets;
    private final Settings settings;
    private final ImageGenerators generators;
    private final Clock clock;

    AttentionQueries(
            JdbcClient jdbc,
            Database database,
            Quotas quotas,
            Budgets budgets,
            Settings settings,
            ImageGenerators generators,
            Clock clock) {
        this.jdbc = jdbc;
        this.database = database;
        this.quotas = quotas;
        this.budgets = budgets;
        this.settings = settings;
        this.generators = generators;
        this.clock = clock;
    }

    /** What the home page tells of; empty where all is well. */
    public List<Attention> of(ShopDomain shop) {
        Notifications wanted = settings.of(shop).notifications();
        return all(shop).stream().filter(attention -> told(attention, wanted)).toList();
    }

    /** All that needs attention, whether or not the home page tells of it. */
    List<Attention> all(ShopDomain shop) {
        List<Attention> found = new ArrayList<>();
        long lines = count(shop, "select count(*) " + PAID_WITHOUT_FILE);
        if (lines > 0) {
            found.add(new Attention.PaidLines(lines));
        }
        found.addAll(providers(shop));
        quotas.find(shop)
                .map(AttentionQueries::used)
                .filter(share -> share >= LOW)
                .ifPresent(share -> found.add(new Attention.QuotaLow(share)));
        budgets.today(shop)
                .map(DayBudget::share)
                .filter(share -> share >= LOW)
                .ifPresent(share -> found.add(new Attention.BudgetLow(share)));
        long unmapped = unmapped(shop);
        if (unmapped > 0) {
            found.add(new Attention.UnmappedVariants(unmapped));
        }
        long waiting =
                count(
                        shop,
                        """
                        select count(*) from generations where shop_id = :shop
                          and review_state = 'awaiting' and superseded_at is null\
                        """);
        if (waiting > 0) {
            found.add(new Attention.ReviewsWaiting(waiting));
        }
        long refused = count(shop, REFUSED);
        if (refused > 0) {
            found.add(new Attention.PhotosRefused(refused));
        }
        return found;
    }

    /** Some occasions are told of whatever the shop has decided. */
    private static boolean told(Attention attention, Notifications wanted) {
        Occasion occasion = attention.occasion();
        return !occasion.canBeHidden() || wanted.of(occasion).inApp();
    }

    /** Paid lines that have a reason instead of a print file, the newest first. */
    public List<Problem> problems(ShopDomain shop, int limit) {
        return jdbc.sql(
                        "select o.uuid, o.order_number, l.title, l.reason, l.updated_at "
                                + PAID_WITHOUT_FILE
                                + " order by l.updated_at desc limit :limit")
                .param("shop", shop.value())
                .param("limit", limit)
                .query((row, number) -> problem(row))
                .list();
    }

    private static double used(Quota quota) {
        return quota.monthlyLimit() == 0
                ? 1
                : Math.min(1, (double) quota.generations() / quota.monthlyLimit());
    }

    /** A blocked account is told of instead of the failures that it makes. */
    private List<Attention> providers(ShopDomain shop) {
        List<Attention> found = new ArrayList<>(blocked(shop));
        refusing(shop).stream()
                .filter(each -> !found.contains(new Attention.AccountBlocked(each.provider())))
                .forEach(found::add);
        return found;
    }

    private List<Attention.AccountBlocked> blocked(ShopDomain shop) {
        return jdbc.sql(
                        """
                        select distinct provider from generation_attempts a
                        where shop_id = :shop and started_at >= :since and outcome = 'blocked'
                          and not exists (select 1 from generation_attempts b
                            where b.shop_id = a.shop_id and b.provider = a.provider
                              and b.outcome = 'succeeded' and b.started_at > a.started_at)
                        order by provider\
                        """)
                .param("shop", shop.value())
                .param("since", database.parameter(clock.instant().minus(LATELY)))
                .query((row, number) ->
                        new Attention.AccountBlocked(name(row.getString("provider"))))
                .list();
    }

    private List<Attention.ProviderRefuses> refusing(ShopDomain shop) {
        return jdbc.sql(
                        """
                        select provider, count(*) as asked,
                          sum(case when outcome = 'succeeded' then 0 else 1 end) as failed
                        from generation_attempts
                        where shop_id = :shop and started_at >= :since
                          and outcome in ('succeeded', 'refused', 'rate_limited', 'outage',
                            'blocked', 'unsupported')
                        group by provider having count(*) >= :fewest
                          and 2 * sum(case when outcome = 'succeeded' then 0 else 1 end) > count(*)
                        order by provider\
                        """)
                .param("shop", shop.value())
                .param("since", database.parameter(clock.instant().minus(LATELY)))
                .param("fewest", FEWEST_ATTEMPTS)
                .query((row, number) ->
                        new Attention.ProviderRefuses(
                                name(row.getString("provider")),
                                row.getLong("failed"),
                                row.getLong("asked")))
                .list();
    }

    /** As people know it; one that is not installed any more goes by its id. */
    private String name(String provider) {
        return generators
                .byProvider(provider)
                .map(generator -> generator.describe().name())
                .orElse(provider);
    }

    private long unmapped(ShopDomain shop) {
        return count(
                shop,
                OfferTables.WITH
                        + """
                        select count(*) from product_variants v
                          join products p on p.id = v.product_id
                          left join prints m on m.product_id = p.id
                            and m.shopify_variant_id = v.shopify_variant_id
                        where v.shop_id = :shop and not v.is_removed and p.is_enabled
                          and m.product_id is null\
                        """);
    }

    private long count(ShopDomain shop, String sql) {
        return jdbc.sql(sql).param("shop", shop.value()).query(Long.class).single();
    }

    private Problem problem(ResultSet row) throws SQLException {
        return new Problem(
                UUID.fromString(row.getString("uuid")),
                row.getString("order_number"),
                row.getString("title"),
                row.getString("reason"),
                database.requiredInstant(row, "updated_at"));
    }
}
