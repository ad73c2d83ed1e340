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
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The shop's generations as thumbnails. Pages follow one another by the place of a card in the
 * order, so that the last page costs no more than the first.
 */
@Service
@Transactional(readOnly = true)
public class Gallery {
    /** As many cards as are ever chosen or read at once. */
    public static final int MOST = 1000;

    private static final Duration LIFETIME = Duration.ofHours(4);
    private static final String SELECT =
            """
            select g.id, g.generation_type, g.status, g.review_state, g.error_code,
              g.thumb_image_url, g.preview_image_url, g.print_size_name, g.created_at,
              case when u.deleted_at is null then u.thumb_key end as photo_thumb,
              v.name as style, p.title as product
            from generations g
              join style_versions v on v.id = g.style_version_id
              join products p on p.id = g.product_id
              join uploads u on u.id = g.upload_id\
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
        return page(shop, new GalleryQuery(filter, GallerySort.NEWEST), before, limit);
    }

    /** At most {@code limit} cards that follow the generation {@code after}, or the first. */
    public List<GalleryCard> page(
            ShopDomain shop, GalleryQuery query, Optional<UUID> after, int limit) {
        GallerySql sql = where(shop, query.filter());
        after.ifPresent(id -> sql.and(query.sort().after("after")).with("after", text(id)));
        return cards(sql, query.sort().orderBy(), limit);
    }

    /**
     * The cards that follow the generation {@code after}, or the first, up to and with {@code
     * last}; at most a thousand.
     */
    public List<GalleryCard> range(
            ShopDomain shop, GalleryQuery query, Optional<UUID> after, UUID last) {
        GallerySql sql =
                where(shop, query.filter()).and(query.sort().upTo("last")).with("last", text(last));
        after.ifPresent(id -> sql.and(query.sort().after("after")).with("after", text(id)));
        return cards(sql, query.sort().orderBy(), MOST);
    }

    /**
     * The ids between two generations, both included, whichever comes first; at most a thousand.
     */
    public List<UUID> between(ShopDomain shop, GalleryQuery query, UUID one, UUID other) {
        GallerySort sort = query.sort();
        String within =
                "(%s and not %s or %s and not %s)"
                        .formatted(
                                sort.upTo("one"),
                                sort.before("other"),
                                sort.upTo("other"),
                                sort.before("one"));
        return ids(
                where(shop, query.filter())
                        .and(within)
                        .with("one", text(one))
                        .with("other", text(other)),
                sort);
    }

    /** The first thousand ids that the filter lets through. */
    public List<UUID> ids(ShopDomain shop, GalleryQuery query) {
        return ids(where(shop, query.filter()), query.sort());
    }

    /** How many the filter lets through. */
    public long count(ShopDomain shop, GalleryFilter filter) {
        return count(where(shop, filter));
    }

    /** What stands before and after a generation in the list, and its place there from 1 on. */
    public Neighbours neighbours(ShopDomain shop, GalleryQuery query, UUID id) {
        GallerySort sort = query.sort();
        GallerySql before = where(shop, query.filter()).and(sort.before("id_of"));
        GallerySql after = where(shop, query.filter()).and(sort.after("id_of"));
        before.with("id_of", text(id));
        after.with("id_of", text(id));
        return new Neighbours(
                one(before, sort.reversed()),
                one(after, sort.orderBy()),
                count(before) + 1,
                count(shop, query.filter()));
    }

    /** One card, whatever the filter. */
    public Optional<GalleryCard> card(ShopDomain shop, UUID id) {
        GallerySql sql = where(shop, GalleryFilter.ALL).and("g.id = :card").with("card", text(id));
        return cards(sql, "g.id", 1).stream().findFirst();
    }

    /** One card, if the filter lets it through. */
    public Optional<GalleryCard> card(ShopDomain shop, GalleryFilter filter, UUID id) {
        GallerySql sql = where(shop, filter).and("g.id = :card").with("card", text(id));
        return cards(sql, "g.id", 1).stream().findFirst();
    }

    /** What else was made of the photo of a generation, the newest first. */
    public List<GalleryCard> siblings(ShopDomain shop, UUID id, int limit) {
        GallerySql sql =
                where(shop, GalleryFilter.ALL)
                        .and("g.id <> :sibling")
                        .and(
                                """
                                g.upload_id = (select s.upload_id from generations s
                                  where s.shop_id = :shop and s.id = :sibling)\
                                """)
                        .with("sibling", text(id));
        return cards(sql, GallerySort.NEWEST.orderBy(), limit);
    }

    /** The providers that the shop's generations were made by. */
    public List<String> providers(ShopDomain shop) {
        return jdbc.sql(
                        """
                        select distinct ai_provider from generations
                        where shop_id = :shop order by ai_provider\
                        """)
                .param("shop", shop.value())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private GallerySql where(ShopDomain shop, GalleryFilter filter) {
        return GallerySql.of(database, shop, filter);
    }

    private List<GalleryCard> cards(GallerySql sql, String order, int limit) {
        return statement(sql, SELECT, " order by " + order + " limit " + limit)
                .query((row, number) -> card(row))
                .list();
    }

    private List<UUID> ids(GallerySql sql, GallerySort sort) {
        return statement(
                        sql,
                        "select g.id from generations g",
                        " order by " + sort.orderBy() + " limit " + MOST)
                .query(String.class)
                .list()
                .stream()
                .map(UUID::fromString)
                .toList();
    }

    private Optional<UUID> one(GallerySql sql, String order) {
        return statement(sql, "select g.id from generations g", " order by " + order + " limit 1")
                .query(String.class)
                .optional()
                .map(UUID::fromString);
    }

    private long count(GallerySql sql) {
        return statement(sql, "select count(*) from generations g", "").query(Long.class).single();
    }

    private JdbcClient.StatementSpec statement(GallerySql sql, String select, String end) {
        JdbcClient.StatementSpec spec = jdbc.sql(select + sql.where() + end);
        sql.values().forEach((name, value) -> spec.param(name, value));
        return spec;
    }

    private GalleryCard card(ResultSet row) throws SQLException {
        Optional<String> result = Optional.ofNullable(row.getString("thumb_image_url"));
        Optional<String> photo = Optional.ofNullable(row.getString("photo_thumb"));
        return new GalleryCard(
                UUID.fromString(row.getString("id")),
                StoredEnums.read(GenerationType.class, row.getString("generation_type")),
                StoredEnums.read(GenerationStatus.class, row.getString("status")),
                StoredEnums.read(ReviewState.class, row.getString("review_state")),
                Optional.ofNullable(row.getString("error_code"))
                        .map(code -> StoredEnums.read(FailureCode.class, code)),
                row.getString("style"),
                row.getString("product"),
                row.getString("print_size_name"),
                result.or(() -> photo).map(this::link),
                Optional.ofNullable(row.getString("preview_image_url"))
                        .or(() -> result)
                        .map(this::link),
                database.requiredInstant(row, "created_at"));
    }

    private String link(String key) {
        return links.link(new ObjectKey(key), null, LIFETIME);
    }

    private static String text(UUID id) {
        return id.toString();
    }
}
