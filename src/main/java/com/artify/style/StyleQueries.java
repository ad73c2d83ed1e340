package com.artify.style;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.storage.FileLinks;
import com.artify.storage.ObjectKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a shop's styles for lists. */
@Service
@Transactional(readOnly = true)
public class StyleQueries {
    private static final Duration SHOWN = Duration.ofHours(1);
    private static final String ROWS =
            """
            select s.uuid, s.name, s.example_image_url, s.provider, s.model, s.current_version,
              s.is_active, s.usage_count, s.updated_at, d.id as draft, p.products
            from ai_styles s
              left join style_drafts d on d.shop_id = s.shop_id and d.ai_style_id = s.id
              left join (select ai_style_id, count(*) as products from product_styles
                where shop_id = :shop and is_enabled = :yes group by ai_style_id) p
                on p.ai_style_id = s.id
            where s.shop_id = :shop and s.is_active = :active\
            """;

    private final JdbcClient jdbc;
    private final Database database;
    private final FileLinks links;

    StyleQueries(JdbcClient jdbc, Database database, FileLinks links) {
        this.jdbc = jdbc;
        this.database = database;
        this.links = links;
    }

    /** The styles that the filter lets through; drafts stand among the active ones. */
    public List<StyleRow> list(ShopDomain shop, StyleFilter filter) {
        String text = filter.text().map(StyleQueries::part).orElse("%");
        return jdbc.sql(
                        ROWS
                                + " and (lower(s.name) like :text or lower(s.prompt_template)"
                                + " like :text) order by "
                                + column(filter.by()))
                .param("shop", shop.value())
                .param("yes", true)
                .param("active", filter.status() != StyleStatus.ARCHIVED)
                .param("text", text)
                .query((row, number) -> row(row))
                .list();
    }

    /** How many styles the shop has, by whether they are archived. */
    public Map<StyleStatus, Integer> counts(ShopDomain shop) {
        Map<StyleStatus, Integer> counts = new EnumMap<>(StyleStatus.class);
        jdbc.sql("select is_active, count(*) as n from ai_styles where shop_id = :shop group by 1")
                .param("shop", shop.value())
                .query((row, number) ->
                        counts.put(
                                row.getBoolean("is_active")
                                        ? StyleStatus.ACTIVE
                                        : StyleStatus.ARCHIVED,
                                row.getInt("n")))
                .list();
        return counts;
    }

    /** Where a browser finds an example picture for a while. */
    public Optional<String> picture(Optional<String> key) {
        return key.flatMap(ObjectKey::parse).map(file -> links.link(file, null, SHOWN));
    }

    private StyleRow row(ResultSet row) throws SQLException {
        int version = row.getInt("current_version");
        return new StyleRow(
                UUID.fromString(row.getString("uuid")),
                row.getString("name"),
                picture(Optional.ofNullable(row.getString("example_image_url"))),
                row.getString("provider"),
                row.getString("model"),
                version,
                StyleStatus.of(row.getBoolean("is_active"), version),
                row.getString("draft") != null,
                row.getInt("usage_count"),
                row.getInt("products"),
                database.requiredInstant(row, "updated_at"));
    }

    private static String column(StyleFilter.Order order) {
        return switch (order) {
            case OWN -> "s.sort_order, s.id";
            case NAME -> "lower(s.name), s.id";
            case USAGE -> "s.usage_count desc, s.sort_order";
            case CHANGED -> "coalesce(d.updated_at, s.updated_at) desc, s.id";
        };
    }

    private static String part(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "") + "%";
    }
}
