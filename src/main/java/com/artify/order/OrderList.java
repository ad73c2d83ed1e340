package com.artify.order;

import com.artify.base.ShopDomain;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list of a shop's orders. A page of orders is found first and its lines are added up after, so
 * that a page costs the same however long the list is.
 */
@Service
@Transactional(readOnly = true)
public class OrderList {
    private static final String AT_STAGE =
            " and exists (select 1 from "
                    + StageSql.LINES
                    + " where l.order_id = o.id and "
                    + StageSql.STAGE
                    + " = :stage)";
    private static final String ALERTED =
            """
             and exists (select 1 from order_alerts a join order_lines l on l.id = a.order_line_id
               where a.shop_id = :shop and a.resolved_at is null and l.order_id = o.id)\
            """;
    private static final String SUMS =
            """
            select x.order_id, count(*) as line_count, max(x.stage) as worst,
              sum(case when x.stage = :ready then 1 else 0 end) as ready_count,
              count(a.id) as alerts
            from (select l.id, l.order_id, %s as stage from %s
                  where l.shop_id = :shop and l.order_id in (:orders)) x
              left join order_alerts a on a.order_line_id = x.id and a.resolved_at is null
            where x.stage <> :nothing group by x.order_id\
            """
                    .formatted(StageSql.STAGE, StageSql.LINES);

    private final JdbcClient jdbc;
    private final OrderRows rows;

    OrderList(JdbcClient jdbc, OrderRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** At most {@code limit} orders that the filter lets through, after {@code offset} others. */
    public OrderPage page(
            ShopDomain shop, OrderFilter filter, OrderSort sort, long offset, int limit) {
        String where = " from orders o where o.shop_id = :shop" + conditions(filter);
        List<Found> found =
                query(
                                "select o.*"
                                        + where
                                        + " order by "
                                        + sort.sql()
                                        + " limit :n offset :o",
                                shop,
                                filter)
                        .param("n", limit)
                        .param("o", offset)
                        .query((row, number) -> new Found(row.getLong("id"), rows.head(row)))
                        .list();
        Map<Long, OrderRows.Sums> sums = sums(shop, found);
        return new OrderPage(
                found.stream()
                        .map(order ->
                                rows.row(
                                        order.head(),
                                        sums.getOrDefault(order.id(), OrderRows.Sums.NONE)))
                        .toList(),
                query("select count(*)" + where, shop, filter).query(Long.class).single());
    }

    /** How many orders and lines are at each stage; stages without any are left out. */
    public Map<LineStage, Count> counts(ShopDomain shop) {
        Map<LineStage, Count> counts = new EnumMap<>(LineStage.class);
        jdbc.sql(
                        """
                        select x.stage, count(distinct x.order_id) as orders, count(*) as all_lines
                        from (select l.order_id, %s as stage from %s where l.shop_id = :shop) x
                        group by x.stage\
                        """
                                .formatted(StageSql.STAGE, StageSql.LINES))
                .param("shop", shop.value())
                .query(row -> {
                    counts.put(
                            StageSql.stage(row.getInt("stage")),
                            new Count(row.getLong("orders"), row.getLong("all_lines")));
                });
        return counts;
    }

    /** The public ids of all orders that the filter lets through, at most {@code limit}. */
    public List<UUID> all(ShopDomain shop, OrderFilter filter, int limit) {
        return query(
                        "select o.uuid from orders o where o.shop_id = :shop"
                                + conditions(filter)
                                + " order by o.id desc limit :n",
                        shop,
                        filter)
                .param("n", limit)
                .query((row, number) -> UUID.fromString(row.getString("uuid")))
                .list();
    }

    private JdbcClient.StatementSpec query(String sql, ShopDomain shop, OrderFilter filter) {
        return jdbc.sql(sql)
                .param("shop", shop.value())
                .param("stage", filter.stage().map(Enum::ordinal).orElse(-1))
                .param("text", filter.text().map(OrderList::part).orElse(""));
    }

    private static String conditions(OrderFilter filter) {
        return filter.stage().map(stage -> AT_STAGE).orElse("")
                + filter.text().map(text -> " and o.search_text like :text").orElse("")
                + (filter.alerts() ? ALERTED : "");
    }

    private Map<Long, OrderRows.Sums> sums(ShopDomain shop, List<Found> orders) {
        Map<Long, OrderRows.Sums> sums = new HashMap<>();
        if (!orders.isEmpty()) {
            jdbc.sql(SUMS)
                    .param("shop", shop.value())
                    .param("orders", orders.stream().map(Found::id).toList())
                    .param("ready", LineStage.READY.ordinal())
                    .param("nothing", LineStage.NOT_PERSONALISED.ordinal())
                    .query(row -> {
                        sums.put(row.getLong("order_id"), sums(row));
                    });
        }
        return sums;
    }

    private static OrderRows.Sums sums(ResultSet row) throws SQLException {
        return new OrderRows.Sums(
                row.getInt("line_count"),
                row.getInt("ready_count"),
                StageSql.stage(row.getInt("worst")),
                row.getInt("alerts") > 0);
    }

    private static String part(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "") + "%";
    }

    /** Lines at one stage, and the orders that have them. */
    public record Count(long orders, long lines) {}

    private record Found(long id, OrderRow head) {}
}
