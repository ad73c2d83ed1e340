package com.artify.home;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.shop.Shop;
import com.artify.shop.Shops;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what a shop did lately and finds what it should look at. */
@Service
@Transactional(readOnly = true)
public class HomeQueries {
    private static final int DAYS = 14;

    private final JdbcClient jdbc;
    private final Database database;
    private final Shops shops;
    private final Clock clock;

    HomeQueries(JdbcClient jdbc, Database database, Shops shops, Clock clock) {
        this.jdbc = jdbc;
        this.database = database;
        this.shops = shops;
        this.clock = clock;
    }

    /** The shop's figures as of now. */
    public Figures figures(ShopDomain shop) {
        ZoneId zone = shops.find(shop).map(Shop::zone).orElse(ZoneOffset.UTC);
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        Instant month = today.withDayOfMonth(1).atStartOfDay(zone).toInstant();
        List<Long> perDay = perDay(shop, today, zone);
        return new Figures(
                perDay.getLast(),
                count(shop, month, "created_at >= :since"),
                today.withDayOfMonth(1).plusMonths(1),
                perDay,
                count(
                        shop,
                        month,
                        "created_at >= :since and generation_type = 'preview'"
                                + " and status = 'completed'"),
                count(
                        shop,
                        month,
                        "created_at >= :since and generation_type = 'preview' and id in"
                                + " (select l.preview_generation_id from order_lines l"
                                + " where l.shop_id = :shop)"),
                count(
                        shop,
                        month,
                        "completed_at >= :since and generation_type = 'final'"
                                + " and status = 'completed'"),
                cost(shop, month));
    }

    /** Paid lines that have a reason instead of a print file, the newest first. */
    public List<Problem> problems(ShopDomain shop, int limit) {
        return jdbc.sql(
                        """
                        select o.uuid, o.order_number, l.title, l.reason, l.updated_at
                        from order_lines l join orders o on o.id = l.order_id
                        where l.shop_id = :shop and l.reason is not null
                          and o.paid_at is not null and o.cancelled_at is null
                        order by l.updated_at desc limit :limit\
                        """)
                .param("shop", shop.value())
                .param("limit", limit)
                .query((row, number) -> problem(row))
                .list();
    }

    private List<Long> perDay(ShopDomain shop, LocalDate today, ZoneId zone) {
        String sums =
                IntStream.range(0, DAYS)
                        .mapToObj(day ->
                                "sum(case when created_at >= :d%d and created_at < :d%d then 1 else 0 end)"
                                        .formatted(day, day + 1))
                        .collect(Collectors.joining(", "));
        JdbcClient.StatementSpec query =
                jdbc.sql(
                                "select "
                                        + sums
                                        + " from generations"
                                        + " where shop_id = :shop and created_at >= :d0")
                        .param("shop", shop.value());
        for (int day = 0; day <= DAYS; day++) {
            LocalDate date = today.minusDays(DAYS - 1L - day);
            query.param("d" + day, parameter(date.atStartOfDay(zone).toInstant()));
        }
        return query.query((row, number) -> longs(row)).single();
    }

    private static List<Long> longs(ResultSet row) throws SQLException {
        List<Long> figures = new ArrayList<>();
        for (int column = 1; column <= DAYS; column++) {
            figures.add(row.getLong(column));
        }
        return List.copyOf(figures);
    }

    private long count(ShopDomain shop, Instant since, String condition) {
        return jdbc.sql("select count(*) from generations where shop_id = :shop and " + condition)
                .param("shop", shop.value())
                .param("since", parameter(since))
                .query(Long.class)
                .single();
    }

    private long cost(ShopDomain shop, Instant since) {
        return jdbc.sql(
                        """
                        select coalesce(sum(price_micros), 0) from generation_attempts
                        where shop_id = :shop and started_at >= :since
                          and outcome in ('succeeded', 'unknown')\
                        """)
                .param("shop", shop.value())
                .param("since", parameter(since))
                .query(Long.class)
                .single();
    }

    private Problem problem(ResultSet row) throws SQLException {
        return new Problem(
                UUID.fromString(row.getString("uuid")),
                row.getString("order_number"),
                row.getString("title"),
                row.getString("reason"),
                database.requiredInstant(row, "updated_at"));
    }

    private Object parameter(Instant instant) {
        return database.parameter(instant);
    }
}
