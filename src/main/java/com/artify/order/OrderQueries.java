package com.artify.order;

import com.artify.base.ShopDomain;
import com.artify.order.OrderDetails.Line;
import com.artify.settings.NamingPattern;
import com.artify.settings.Settings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads orders with their lines and print files, for staff. */
@Service
@Transactional(readOnly = true)
public class OrderQueries {
    private static final String ORDERS =
            "select * from orders o where o.shop_id = :shop and o.uuid in (:orders) order by o.id";
    private static final String LINES =
            """
            select l.*, coalesce(nullif(l.wanted, 0), l.quantity) as pieces, %s as stage, a.kind as alert, g.progress, g.status as final_status,
              coalesce(g.thumb_image_url, p.thumb_image_url) as thumb,
              coalesce(l.final_generation_id, l.preview_generation_id) as generation,
              g.final_image_url, g.final_width, g.final_height, g.final_bytes, g.print_dpi,
              g.print_size_name, g.review_reason, g.review_note, v.name as style_name,
              o.currency as order_currency, o.order_number, o.shopify_order_id, o.paid_at
            from %s
              join orders o on o.id = l.order_id
              left join order_alerts a on a.order_line_id = l.id and a.resolved_at is null
              left join generations p on p.shop_id = l.shop_id and p.id = l.preview_generation_id
              left join style_versions v on v.id = coalesce(g.style_version_id, p.style_version_id)
            where l.shop_id = :shop and o.uuid in (:orders) order by l.order_id, l.id\
            """
                    .formatted(StageSql.STAGE, StageSql.LINES);
    private static final String EARLIER =
            """
            select g.id as generation, g.completed_at, g.final_image_url, g.final_width,
              g.final_height, g.final_bytes, g.print_dpi, g.print_size_name, l.uuid as line_uuid,
              l.title, l.variant_title, l.sku, v.name as style_name, o.order_number,
              o.shopify_order_id, o.paid_at
            from order_lines l
              join orders o on o.id = l.order_id
              join generations g on g.order_line_id = l.id and g.shop_id = l.shop_id
              join style_versions v on v.id = g.style_version_id
            where l.shop_id = :shop and o.uuid in (:orders) and g.superseded_at is not null
              and g.final_image_url is not null
            order by g.id desc\
            """;

    private final JdbcClient jdbc;
    private final OrderRows rows;
    private final OrderList list;
    private final Settings settings;

    OrderQueries(JdbcClient jdbc, OrderRows rows, OrderList list, Settings settings) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.list = list;
        this.settings = settings;
    }

    /** The newest orders that the filter lets through. */
    public List<OrderRow> newest(ShopDomain shop, OrderFilter filter, int limit) {
        return list.page(shop, filter, OrderSort.NEWEST, 0, limit).rows();
    }

    /** The order with its lines, or empty if the shop has none of that id. */
    public Optional<OrderDetails> details(ShopDomain shop, UUID uuid) {
        return details(shop, List.of(uuid)).stream().findFirst();
    }

    /** The orders with their lines, the oldest first; ids of other shops are passed over. */
    public List<OrderDetails> details(ShopDomain shop, Collection<UUID> uuids) {
        if (uuids.isEmpty()) {
            return List.of();
        }
        List<String> ids = uuids.stream().map(UUID::toString).toList();
        Map<Long, List<Line>> lines = lines(shop, ids);
        return jdbc.sql(ORDERS)
                .param("shop", shop.value())
                .param("orders", ids)
                .query((row, number) ->
                        rows.details(row, lines.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private Map<Long, List<Line>> lines(ShopDomain shop, List<String> orders) {
        NamingPattern pattern = settings.of(shop).printFiles().pattern();
        Map<String, List<OrderDetails.Earlier>> earlier = earlier(shop, orders, pattern);
        Map<Long, List<Line>> lines = new LinkedHashMap<>();
        jdbc.sql(LINES)
                .param("shop", shop.value())
                .param("orders", orders)
                .query(row -> {
                    List<Line> ofOrder =
                            lines.computeIfAbsent(row.getLong("order_id"), id -> new ArrayList<>());
                    ofOrder.add(
                            rows.line(
                                    row,
                                    ofOrder.size() + 1,
                                    pattern,
                                    earlier.getOrDefault(row.getString("uuid"), List.of())));
                });
        return lines;
    }

    private Map<String, List<OrderDetails.Earlier>> earlier(
            ShopDomain shop, List<String> orders, NamingPattern pattern) {
        Map<String, List<OrderDetails.Earlier>> earlier = new HashMap<>();
        jdbc.sql(EARLIER)
                .param("shop", shop.value())
                .param("orders", orders)
                .query(row -> {
                    add(row, pattern, earlier);
                });
        return earlier;
    }

    private void add(
            ResultSet row, NamingPattern pattern, Map<String, List<OrderDetails.Earlier>> earlier)
            throws SQLException {
        List<OrderDetails.Earlier> ofLine =
                earlier.computeIfAbsent(row.getString("line_uuid"), id -> new ArrayList<>());
        ofLine.add(rows.earlier(row, pattern));
    }
}
