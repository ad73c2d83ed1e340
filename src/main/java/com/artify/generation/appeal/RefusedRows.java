package com.artify.generation.appeal;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.engine.SafetyScores;
import com.artify.generation.StoredScores;
import com.artify.generation.appeal.RefusedPhoto.Allowance;
import com.artify.generation.appeal.RefusedPhotos.Order;
import com.artify.generation.appeal.RefusedPhotos.Part;
import com.artify.storage.FileLinks;
import com.artify.storage.ObjectKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of refused photos. An allowance holds for all copies of a photo in its shop. */
@Component
class RefusedRows {
    private static final Duration LIFETIME = Duration.ofHours(4);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The first condition is the index's, in its own words. */
    private static final String WAITING =
            """
             u.shop_id = :shop and u.moderation_verdict in ('blocked', 'allowed')
              and u.moderation_verdict = 'blocked' and u.deleted_at is null\
            """;

    private static final String ALLOWED =
            """
             u.shop_id = :shop and u.moderation_verdict in ('blocked', 'allowed')
              and u.allowance_id is not null and u.deleted_at is null\
            """;

    private static final String COPIES =
            """
             shop_id = :shop and moderation_verdict in ('blocked', 'allowed')
              and (id = :photo or sha256 = (select s.sha256 from uploads s
                where s.shop_id = :shop and s.id = :photo and s.sha256 <> ''))\
            """;

    private final JdbcClient jdbc;
    private final Database database;
    private final FileLinks links;

    RefusedRows(JdbcClient jdbc, Database database, FileLinks links) {
        this.jdbc = jdbc;
        this.database = database;
        this.links = links;
    }

    List<RefusedPhoto> page(ShopDomain shop, Part part, Order order, long offset, int limit) {
        return jdbc.sql(
                        """
                        select u.*, a.staff_name, a.after_values from uploads u
                          left join activities a
                            on a.shop_id = u.shop_id and a.id = u.allowance_id
                        where\
                        """
                                + condition(part)
                                + " order by "
                                + by(order)
                                + " limit :limit offset :offset")
                .param("shop", shop.value())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> photo(row))
                .list();
    }

    long count(ShopDomain shop, Part part) {
        return jdbc.sql("select count(*) from uploads u where" + condition(part))
                .param("shop", shop.value())
                .query(Long.class)
                .single();
    }

    /** Holds a waiting photo until the transaction ends; false if others decided on it. */
    boolean take(ShopDomain shop, UUID photo) {
        return jdbc.sql(
                                """
                                update uploads set version = version + 1
                                where shop_id = :shop and id = :photo
                                  and moderation_verdict = 'blocked' and deleted_at is null\
                                """)
                        .param("shop", shop.value())
                        .param("photo", photo.toString())
                        .update()
                > 0;
    }

    void allow(ShopDomain shop, UUID photo, UUID activity) {
        jdbc.sql(
                        """
                        update uploads set moderation_verdict = 'allowed',
                          allowance_id = case when id = :photo then :activity end,
                          version = version + 1 where\
                        """
                                + COPIES)
                .param("shop", shop.value())
                .param("photo", photo.toString())
                .param("activity", activity.toString())
                .update();
    }

    /** Takes an allowance back; false if it does not hold any more. */
    boolean forbid(ShopDomain shop, UUID photo, UUID activity) {
        boolean held =
                jdbc.sql(
                                        "select count(*) from uploads where shop_id = :shop"
                                                + " and id = :photo and allowance_id = :activity")
                                .param("shop", shop.value())
                                .param("photo", photo.toString())
                                .param("activity", activity.toString())
                                .query(Long.class)
                                .single()
                        > 0;
        if (held) {
            jdbc.sql(
                            """
                            update uploads set moderation_verdict = 'blocked',
                              allowance_id = null, version = version + 1 where\
                            """
                                    + COPIES)
                    .param("shop", shop.value())
                    .param("photo", photo.toString())
                    .update();
        }
        return held;
    }

    private static String by(Order order) {
        return switch (order) {
            case NEWEST -> "u.id desc";
            case DELETED_SOONEST -> "u.expires_at, u.id";
        };
    }

    private static String condition(Part part) {
        return switch (part) {
            case WAITING -> WAITING;
            case ALLOWED -> ALLOWED;
        };
    }

    private RefusedPhoto photo(ResultSet row) throws SQLException {
        String large = row.getString("object_key");
        @Nullable String thumb = row.getString("thumb_key");
        return new RefusedPhoto(
                UUID.fromString(row.getString("id")),
                link(thumb == null ? large : thumb),
                link(large),
                row.getInt("width"),
                row.getInt("height"),
                scores(row),
                database.requiredInstant(row, "created_at"),
                database.requiredInstant(row, "expires_at"),
                allowance(row));
    }

    private static SafetyScores scores(ResultSet row) throws SQLException {
        return StoredScores.read(row.getString("moderation_scores"));
    }

    private static Optional<Allowance> allowance(ResultSet row) throws SQLException {
        @Nullable String activity = row.getString("allowance_id");
        @Nullable String after = row.getString("after_values");
        return activity == null || after == null
                ? Optional.empty()
                : Optional.of(
                        new Allowance(
                                UUID.fromString(activity),
                                Optional.ofNullable(row.getString("staff_name")).orElse(""),
                                JSON.readTree(after).path("reason").asString("")));
    }

    private String link(String key) {
        return links.link(new ObjectKey(key), null, LIFETIME);
    }
}
