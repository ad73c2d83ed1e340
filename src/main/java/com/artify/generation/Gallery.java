package com.artify.generation;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.base.jdbc.StoredEnums;
import com.artify.storage.FileLinks;
import com.artify.storage.ObjectKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The shop's generations as thumbnails, newest first. Pages follow one another by id, which is
 * ordered by time, so that the last page costs no more than the first.
 */
@Service
@Transactional(readOnly = true)
public class Gallery {
    private static final Duration LIFETIME = Duration.ofHours(4);
    private static final int MOST = 1000;
    private static final String SELECT =
            """
            select g.id, g.generation_type, g.status, g.error_code, g.thumb_image_url,
              g.print_size_name, g.created_at, u.thumb_key, v.name as style, p.title as product
            from generations g
              join style_versions v on v.id = g.style_version_id
              join products p on p.id = g.product_id
              join uploads u on u.id = g.upload_id
            where g.shop_id = :shop\
            """;

    private final JdbcClient jdbc;
    private final Database database;
    private final FileLinks links;

    Gallery(JdbcClient jdbc, Database database, FileLinks links) {
        this.jdbc = jdbc;
        this.database = database;
        this.links = links;
    }

    /** At most {@code limit} cards older than the generation {@code before}, or the newest. */
    public List<GalleryCard> page(
            ShopDomain shop, GalleryFilter filter, Optional<UUID> before, int limit) {
        return query(shop, filter, before.map(id -> " and g.id < :bound").orElse(""))
                .param("bound", before.map(UUID::toString).orElse(""))
                .param("limit", limit)
                .query((row, number) -> card(row))
                .list();
    }

    /**
     * The cards from the generation {@code from} on, itself included, up to but without {@code
     * before}; the newest first, and at most a thousand.
     */
    public List<GalleryCard> range(
            ShopDomain shop, GalleryFilter filter, UUID from, Optional<UUID> before) {
        String bounds = " and g.id >= :from" + before.map(id -> " and g.id < :bound").orElse("");
        return query(shop, filter, bounds)
                .param("from", from.toString())
                .param("bound", before.map(UUID::toString).orElse(""))
                .param("limit", MOST)
                .query((row, number) -> card(row))
                .list();
    }

    /** One card, whatever the filter. */
    public Optional<GalleryCard> card(ShopDomain shop, UUID id) {
        return jdbc.sql(SELECT + " and g.id = :id")
                .param("shop", shop.value())
                .param("id", id.toString())
                .query((row, number) -> card(row))
                .optional();
    }

    private JdbcClient.StatementSpec query(ShopDomain shop, GalleryFilter filter, String bound) {
        String sql =
                SELECT
                        + filter.status().map(status -> " and g.status = :status").orElse("")
                        + filter.type().map(type -> " and g.generation_type = :type").orElse("")
                        + filter.style()
                                .map(style ->
                                        " and g.ai_style_id ="
                                                + " (select s.id from ai_styles s"
                                                + " where s.shop_id = :shop and s.uuid = :style)")
                                .orElse("")
                        + filter.text().map(text -> " and g.id like :text").orElse("")
                        + bound
                        + " order by g.id desc limit :limit";
        return jdbc.sql(sql)
                .param("shop", shop.value())
                .param("status", filter.status().map(StoredEnums::text).orElse(""))
                .param("type", filter.type().map(StoredEnums::text).orElse(""))
                .param("style", filter.style().map(UUID::toString).orElse(""))
                .param("text", filter.text().map(text -> "%" + plain(text) + "%").orElse(""));
    }

    private GalleryCard card(ResultSet row) throws SQLException {
        Optional<String> result = Optional.ofNullable(row.getString("thumb_image_url"));
        Optional<String> photo = Optional.ofNullable(row.getString("thumb_key"));
        return new GalleryCard(
                UUID.fromString(row.getString("id")),
                StoredEnums.read(GenerationType.class, row.getString("generation_type")),
                StoredEnums.read(GenerationStatus.class, row.getString("status")),
                Optional.ofNullable(row.getString("error_code"))
                        .map(code -> StoredEnums.read(FailureCode.class, code)),
                row.getString("style"),
                row.getString("product"),
                row.getString("print_size_name"),
                result.or(() -> photo).map(key -> links.link(new ObjectKey(key), null, LIFETIME)),
                database.requiredInstant(row, "created_at"));
    }

    /** Ids hold hexadecimal digits and dashes; whatever else was typed cannot match anyway. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-f-]", "#");
    }
}
