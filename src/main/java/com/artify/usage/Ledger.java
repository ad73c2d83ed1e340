package com.artify.usage;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.shop.Shops;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds up what a shop's attempts and tests of styles cost. Days begin at midnight in the shop's
 * time zone.
 */
@Service
@Transactional(readOnly = true)
public class Ledger {
    private final JdbcClient jdbc;
    private final Database database;
    private final Shops shops;
    private final Clock clock;

    Ledger(JdbcClient jdbc, Database database, Shops shops, Clock clock) {
        this.jdbc = jdbc;
        this.database = database;
        this.shops = shops;
        this.clock = clock;
    }

    /** Today in the shop's time zone. */
    public LocalDate today(ShopDomain shop) {
        return clock.instant().atZone(zone(shop)).toLocalDate();
    }

    /** Orders that were paid in the period. */
    public long paidOrders(ShopDomain shop, Period period) {
        return inPeriod(
                        """
                        select count(*) from orders
                        where shop_id = :shop and paid_at >= :since and paid_at < :until\
                        """,
                        shop,
                        period)
                .query(Long.class)
                .single();
    }

    /** The period day by day, or month by month where it is long; days without any too. */
    public List<DaySpending> days(ShopDomain shop, Period period) {
        List<Period> parts = period.parts();
        Map<String, Spending> found = new HashMap<>();
        inParts(shop, parts)
                .query(row -> {
                    found.put(row.getString("kind") + row.getInt("part"), spending(row));
                });
        List<DaySpending> days = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            days.add(
                    new DaySpending(
                            parts.get(part),
                            found.getOrDefault("preview" + part, Spending.NONE),
                            found.getOrDefault("final" + part, Spending.NONE),
                            found.getOrDefault("test" + part, Spending.NONE)));
        }
        return days;
    }

    /** At most {@code limit} lines of the ledger by a subject, after {@code offset} others. */
    public LedgerPage page(
            ShopDomain shop,
            Period period,
            LedgerSubject subject,
            LedgerSort sort,
            long offset,
            int limit) {
        List<Long> total = new ArrayList<>();
        List<LedgerEntry> entries =
                inPeriod(subject.sql(sort, database), shop, period)
                        .param("n", limit)
                        .param("o", offset)
                        .query((row, number) -> {
                            total.add(row.getLong("total"));
                            return new LedgerEntry(
                                    UUID.fromString(row.getString("uuid")),
                                    row.getString("title"),
                                    spending(row));
                        })
                        .list();
        return new LedgerPage(entries, total.isEmpty() ? 0 : total.getFirst());
    }

    /**
     * The parts of the period are rows of their own to join with, since the databases share no
     * function that tells the day in a time zone.
     */
    private JdbcClient.StatementSpec inParts(ShopDomain shop, List<Period> parts) {
        String rows =
                IntStream.range(0, parts.size())
                        .mapToObj(part -> "(%d, :s%d, :u%d)".formatted(part, part, part))
                        .collect(Collectors.joining(", "));
        String sql =
                """
                with parts (part, since, until) as (values %1$s)
                select e.part, e.kind, %2$s from (
                  select parts.part, %3$s from parts join generation_attempts a on %5$s %6$s
                  union all
                  select parts.part, %4$s from parts join style_tests a on %5$s
                ) e group by e.part, e.kind\
                """
                        .formatted(
                                rows,
                                LedgerSql.SUMS,
                                LedgerSql.ATTEMPT,
                                LedgerSql.TEST,
                                "a.shop_id = :shop and a.started_at >= parts.since"
                                        + " and a.started_at < parts.until",
                                LedgerSql.generation(database));
        JdbcClient.StatementSpec statement = jdbc.sql(sql).param("shop", shop.value());
        ZoneId zone = zone(shop);
        for (int part = 0; part < parts.size(); part++) {
            Period.Bounds bounds = parts.get(part).bounds(zone);
            statement.param("s" + part, database.parameter(bounds.since()));
            statement.param("u" + part, database.parameter(bounds.until()));
        }
        return statement;
    }

    private JdbcClient.StatementSpec inPeriod(String sql, ShopDomain shop, Period period) {
        Period.Bounds bounds = period.bounds(zone(shop));
        return jdbc.sql(sql)
                .param("shop", shop.value())
                .param("since", database.parameter(bounds.since()))
                .param("until", database.parameter(bounds.until()));
    }

    private ZoneId zone(ShopDomain shop) {
        return shops.zone(shop);
    }

    private static Spending spending(ResultSet row) throws SQLException {
        return new Spending(
                row.getLong("previews"),
                row.getLong("finals"),
                row.getLong("tests"),
                row.getLong("attempts"),
                row.getLong("cost"),
                row.getLong("estimate"));
    }
}
