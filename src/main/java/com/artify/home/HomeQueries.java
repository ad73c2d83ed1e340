package com.artify.home;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.shop.Shops;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what a shop did lately; each figure is a range of an index. */
@Service
@Transactional(readOnly = true)
public class HomeQueries {
    private static final int DAYS = 14;
    private static final String GENERATIONS = "generations g";

    /** All that is asked of providers; the databases look for the period in each part. */
    private static final String ASKED =
            """
            (select shop_id, started_at, outcome, price_micros from generation_attempts
             union all
             select shop_id, started_at, outcome, price_micros from style_tests) g\
            """;

    private static final String PREVIEW = "g.generation_type = 'preview'";
    private static final String FINAL = "g.generation_type = 'final'";
    private static final String COMPLETED = " and g.status = 'completed'";
    private static final String CHARGED = "g.outcome in ('succeeded', 'unknown')";
    private static final String ORDERED =
            PREVIEW
                    + " and exists (select 1 from order_lines l where l.shop_id = :shop"
                    + " and l.preview_generation_id = g.id)";

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
        ZoneId zone = shops.zone(shop);
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        Instant month = today.withDayOfMonth(1).atStartOfDay(zone).toInstant();
        return new Figures(
                count(shop, month, "g.created_at >= :since"),
                today.withDayOfMonth(1).plusMonths(1),
                days(shop, today, zone),
                count(shop, month, "g.created_at >= :since and " + PREVIEW + COMPLETED),
                count(shop, month, "g.created_at >= :since and " + ORDERED),
                count(shop, month, "g.completed_at >= :since and " + FINAL + COMPLETED),
                sum(
                        "count(*) from orders g",
                        shop,
                        month,
                        "g.paid_at >= :since and g.cancelled_at is null"),
                sum(
                        "coalesce(sum(g.price_micros), 0) from " + ASKED,
                        shop,
                        month,
                        "g.started_at >= :since and " + CHARGED));
    }

    private List<Figures.Day> days(ShopDomain shop, LocalDate today, ZoneId zone) {
        LocalDate first = today.minusDays(DAYS - 1L);
        Span span = new Span(shop, first, zone);
        List<Long> previews = perDay(span, GENERATIONS, "created_at", "1", PREVIEW);
        List<Long> finals = perDay(span, GENERATIONS, "created_at", "1", FINAL);
        List<Long> ordered = perDay(span, GENERATIONS, "created_at", "1", ORDERED);
        List<Long> cost = perDay(span, ASKED, "started_at", "g.price_micros", CHARGED);
        return IntStream.range(0, DAYS)
                .mapToObj(day ->
                        new Figures.Day(
                                first.plusDays(day),
                                previews.get(day),
                                finals.get(day),
                                ordered.get(day),
                                cost.get(day)))
                .toList();
    }

    /** Fourteen days of a shop. */
    private record Span(ShopDomain shop, LocalDate first, ZoneId zone) {
        Instant start(int day) {
            return first.plusDays(day).atStartOfDay(zone).toInstant();
        }
    }

    private List<Long> perDay(
            Span span, String table, String instant, String amount, String condition) {
        String sums =
                IntStream.range(0, DAYS)
                        .mapToObj(day ->
                                "coalesce(sum(case when g.%s >= :d%d and g.%s < :d%d then %s end), 0)"
                                        .formatted(instant, day, instant, day + 1, amount))
                        .collect(Collectors.joining(", "));
        JdbcClient.StatementSpec query =
                jdbc.sql(
                                "select %s from %s where g.shop_id = :shop and g.%s >= :d0 and %s"
                                        .formatted(sums, table, instant, condition))
                        .param("shop", span.shop().value());
        for (int day = 0; day <= DAYS; day++) {
            query.param("d" + day, database.parameter(span.start(day)));
        }
        return query.query(
                        (row, number) -> {
                            Long[] figures = new Long[DAYS];
                            for (int day = 0; day < DAYS; day++) {
                                figures[day] = row.getLong(day + 1);
                            }
                            return List.of(figures);
                        })
                .single();
    }

    private long count(ShopDomain shop, Instant since, String condition) {
        return sum("count(*) from " + GENERATIONS, shop, since, condition);
    }

    private long sum(String what, ShopDomain shop, Instant since, String condition) {
        return jdbc.sql("select " + what + " where g.shop_id = :shop and " + condition)
                .param("shop", shop.value())
                .param("since", database.parameter(since))
                .query(Long.class)
                .single();
    }
}
