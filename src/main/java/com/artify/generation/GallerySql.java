package com.artify.generation;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.base.jdbc.StoredEnums;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The conditions of a filter, and their values. */
final class GallerySql {
    private static final String SEARCH =
            """
            (g.id like :id or g.customer_id like :text escape '\\'
              or g.order_line_id in (select l.id from order_lines l join orders o on o.id = l.order_id
                where o.shop_id = :shop and o.search_text like :text escape '\\')
              or g.id in (select l.preview_generation_id
                from order_lines l join orders o on o.id = l.order_id
                where o.shop_id = :shop and o.search_text like :text escape '\\'))\
            """;
    private static final String ORDERED =
            """
            (g.order_line_id is not null or exists (select 1 from order_lines l
              where l.shop_id = :shop and l.preview_generation_id = g.id))\
            """;

    private final StringBuilder sql = new StringBuilder("g.shop_id = :shop");
    private final Map<String, Object> values = new HashMap<>();

    private GallerySql(ShopDomain shop) {
        values.put("shop", shop.value());
    }

    static GallerySql of(Database database, ShopDomain shop, GalleryFilter filter) {
        GallerySql made = new GallerySql(shop);
        made.constant("g.status", filter.status());
        made.constant("g.generation_type", filter.type());
        made.constant("g.review_state", filter.review());
        made.equal("g.ai_provider", filter.provider());
        made.owned("g.ai_style_id", "ai_styles", filter.style());
        made.owned("g.product_id", "products", filter.product());
        filter.from()
                .map(database::parameter)
                .ifPresent(from -> made.and("g.created_at >= :from").with("from", from));
        filter.until()
                .map(database::parameter)
                .ifPresent(until -> made.and("g.created_at < :until").with("until", until));
        filter.cost().ifPresent(made::cost);
        filter.ordered().ifPresent(bought -> made.and(bought ? ORDERED : "not " + ORDERED));
        filter.text().ifPresent(made::search);
        return made;
    }

    GallerySql and(String condition) {
        sql.append(" and ").append(condition);
        return this;
    }

    GallerySql with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    String where() {
        return " where " + sql;
    }

    Map<String, Object> values() {
        return values;
    }

    private <E extends Enum<E>> void constant(String column, Optional<E> wanted) {
        equal(column, wanted.map(StoredEnums::text));
    }

    private void equal(String column, Optional<String> wanted) {
        String name = column.substring(2);
        wanted.ifPresent(value -> and(column + " = :" + name).with(name, value));
    }

    private void owned(String column, String table, Optional<UUID> wanted) {
        wanted.ifPresent(uuid ->
                and(column
                                + " = (select t.id from "
                                + table
                                + " t where t.shop_id = :shop and t.uuid = :"
                                + table
                                + ")")
                        .with(table, uuid.toString()));
    }

    private void cost(CostRange range) {
        and("g.cost_micros between :least and :most")
                .with("least", range.least())
                .with("most", range.most());
    }

    private void search(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        // Ids hold hexadecimal digits and dashes; whatever else was typed cannot be in one.
        boolean couldBeId = wanted.matches("[0-9a-f-]+");
        and(SEARCH)
                .with("id", couldBeId ? "%" + wanted + "%" : "#")
                .with("text", "%" + wanted.replaceAll("([\\\\%_])", "\\\\$1") + "%");
    }
}
