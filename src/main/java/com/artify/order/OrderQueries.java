package com.artify.order;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.StoredEnums;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads orders with their lines and print files, for staff. */
@Service
@Transactional(readOnly = true)
public class OrderQueries {
    private static final String ROWS =
            """
            select o.id, o.uuid, o.order_number, o.shopify_order_id, o.total_price, o.currency,
              coalesce(o.placed_at, o.created_at) as placed, count(l.id) as line_count,
              sum(case when l.state = 'ready' then 1 else 0 end) as ready_count,
              max(case l.state when 'needs_attention' then 5 when 'making' then 4
                when 'awaiting_payment' then 3 when 'ready' then 2 when 'cancelled' then 1
                else 0 end) as worst
            from orders o
              left join order_lines l on l.order_id = o.id and l.state <> 'not_personalised'
            where o.shop_id = :shop\
            """;
    private static final String LINES =
            """
            select l.*, g.progress, g.status as final_status,
              coalesce(g.thumb_image_url, p.thumb_image_url) as thumb,
              coalesce(l.final_generation_id, l.preview_generation_id) as generation,
              g.final_image_url, g.final_width, g.final_height, g.final_bytes, g.print_dpi,
              g.print_size_name, v.name as style_name,
              o.currency as order_currency, o.order_number
            from order_lines l
              join orders o on o.id = l.order_id
              left join generations g on g.shop_id = l.shop_id and g.id = l.final_generation_id
              left join generations p on p.shop_id = l.shop_id and p.id = l.preview_generation_id
              left join style_versions v on v.id = coalesce(g.style_version_id, p.style_version_id)
            where l.shop_id = :shop and o.uuid = :order order by l.id\
            """;

    private final JdbcClient jdbc;
    private final OrderRows rows;

    OrderQueries(JdbcClient jdbc, OrderRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** The newest orders that the filter lets through. */
    public List<OrderRow> newest(ShopDomain shop, OrderFilter filter, int limit) {
        String sql =
                ROWS
                        + filter.state()
                                .map(state ->
                                        " and exists (select 1 from order_lines s"
                                                + " where s.order_id = o.id and s.state = :state)")
                                .orElse("")
                        + filter.text()
                                .map(text -> " and lower(o.order_number) like :text")
                                .orElse("")
                        + " group by o.id, o.uuid, o.order_number, o.shopify_order_id,"
                        + " o.total_price, o.currency, placed order by o.id desc limit :limit";
        return jdbc.sql(sql)
                .param("shop", shop.value())
                .param("state", filter.state().map(StoredEnums::text).orElse(""))
                .param("text", filter.text().map(OrderQueries::part).orElse(""))
                .param("limit", limit)
                .query((row, number) -> rows.row(row))
                .list();
    }

    /** The order with its lines, or empty if the shop has none of that id. */
    public Optional<OrderDetails> details(ShopDomain shop, UUID uuid) {
        List<OrderDetails.Line> lines =
                jdbc.sql(LINES)
                        .param("shop", shop.value())
                        .param("order", uuid.toString())
                        .query((row, number) -> rows.line(row))
                        .list();
        return jdbc.sql("select * from orders where shop_id = :shop and uuid = :order")
                .param("shop", shop.value())
                .param("order", uuid.toString())
                .query((row, number) -> rows.details(row, lines))
                .optional();
    }

    private static String part(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "") + "%";
    }
}
