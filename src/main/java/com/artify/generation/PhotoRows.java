package com.artify.generation;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.AcrossShops;
import com.artify.base.jdbc.Database;
import com.artify.storage.ObjectKey;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of photos that staff delete, and of what was made of them. */
@Component
class PhotoRows {
    /** What an order refers to: its finals, and the preview that was approved. */
    private static final String OF_AN_ORDER =
            """
            (order_line_id is not null or exists (select 1 from order_lines l
              where l.shop_id = generations.shop_id and l.preview_generation_id = generations.id))\
            """;

    private final JdbcClient jdbc;
    private final Database database;

    PhotoRows(JdbcClient jdbc, Database database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** A photo whose time to be brought back is over. */
    record Due(ShopDomain shop, UUID id, List<ObjectKey> files) {}

    /** Whether a final is being made of the photo, or will be once its order is paid. */
    boolean neededForOrder(ShopDomain shop, UUID photo) {
        return jdbc.sql(
                                """
                                select count(*) from generations g
                                where g.shop_id = :shop and g.upload_id = :photo and (
                                  g.generation_type = 'final' and g.superseded_at is null
                                    and g.status in ('pending', 'processing')
                                  or exists (select 1 from order_lines l where l.shop_id = :shop
                                    and (l.preview_generation_id = g.id
                                      or l.claimed_generation_id = g.id)
                                    and l.state in ('awaiting_payment', 'making', 'needs_attention')))\
                                """)
                        .param("shop", shop.value())
                        .param("photo", photo.toString())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * Lets at most {@code limit} photos go whose time is over, for good; how many went. Those stay
     * that an order still needs, or that something is being made of.
     */
    @AcrossShops("the retention of photos walks all shops")
    int expire(Instant now, int limit) {
        return jdbc.sql(
                        """
                        update uploads set deleted_at = :now, purge_after = :now,
                          version = version + 1
                        where id in (select u.id from uploads u
                          where u.expires_at <= :now and u.deleted_at is null
                            and not exists (select 1 from generations g
                              where g.shop_id = u.shop_id and g.upload_id = u.id and (
                                g.status in ('pending', 'processing')
                                or exists (select 1 from order_lines l
                                  where l.shop_id = g.shop_id
                                    and (l.preview_generation_id = g.id
                                      or l.claimed_generation_id = g.id)
                                    and l.state in
                                      ('awaiting_payment', 'making', 'needs_attention'))))
                          order by u.expires_at limit :limit)\
                        """)
                .param("now", database.parameter(now))
                .param("limit", limit)
                .update();
    }

    /** Whether nothing may be made of the photo, since the safety check refused it. */
    boolean refused(ShopDomain shop, UUID photo) {
        return jdbc.sql(
                                "select count(*) from uploads where shop_id = ? and id = ?"
                                        + " and moderation_verdict = 'blocked'")
                        .params(shop.value(), photo.toString())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** False if it was deleted before. */
    boolean delete(ShopDomain shop, UUID photo, Instant now, Instant purge) {
        return jdbc.sql(
                                """
                                update uploads set deleted_at = :now, purge_after = :purge,
                                  version = version + 1
                                where shop_id = :shop and id = :photo and deleted_at is null\
                                """)
                        .param("now", database.parameter(now))
                        .param("purge", database.parameter(purge))
                        .param("shop", shop.value())
                        .param("photo", photo.toString())
                        .update()
                > 0;
    }

    /** Notes the activity that brings a deleted photo back. */
    void undoneBy(ShopDomain shop, UUID photo, UUID activity) {
        jdbc.sql("update uploads set deletion_id = ? where shop_id = ? and id = ?")
                .params(activity.toString(), shop.value(), photo.toString())
                .update();
    }

    /** Brings a photo back; false if its time is over, or it was never deleted. */
    boolean restore(ShopDomain shop, UUID photo, Instant now) {
        return jdbc.sql(
                                """
                                update uploads set deleted_at = null, purge_after = null,
                                  deletion_id = null, version = version + 1
                                where shop_id = :shop and id = :photo
                                  and purged_at is null and purge_after > :now\
                                """)
                        .param("now", database.parameter(now))
                        .param("shop", shop.value())
                        .param("photo", photo.toString())
                        .update()
                > 0;
    }

    /** The ids of everything made of the photo. */
    List<String> generations(ShopDomain shop, UUID photo) {
        return jdbc.sql("select id from generations where shop_id = :shop and upload_id = :photo")
                .param("shop", shop.value())
                .param("photo", photo.toString())
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** How many generations of the photo stay because of an order. */
    int kept(ShopDomain shop, UUID photo) {
        return jdbc.sql(
                        "select count(*) from generations where shop_id = :shop"
                                + " and upload_id = :photo and "
                                + OF_AN_ORDER)
                .param("shop", shop.value())
                .param("photo", photo.toString())
                .query(Integer.class)
                .single();
    }

    @AcrossShops("the purge walks all shops")
    List<Due> due(Instant now, int limit) {
        return jdbc.sql(
                        """
                        select id, shop_id, object_key, thumb_key from uploads
                        where purge_after <= :now and purged_at is null
                        order by purge_after limit :limit\
                        """)
                .param("now", database.parameter(now))
                .param("limit", limit)
                .query((row, number) ->
                        new Due(
                                new ShopDomain(row.getString("shop_id")),
                                UUID.fromString(row.getString("id")),
                                keys(row.getString("object_key"), row.getString("thumb_key"))))
                .list();
    }

    /** The files of what was made of the photo and belongs to no order. */
    List<ObjectKey> derived(ShopDomain shop, UUID photo) {
        return jdbc
                .sql(
                        """
                        select art_image_url, preview_image_url, thumb_image_url from generations
                        where shop_id = :shop and upload_id = :photo and not \
                        """
                                + OF_AN_ORDER)
                .param("shop", shop.value())
                .param("photo", photo.toString())
                .query((row, number) -> keys(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Writes down that the files are gone, and forgets what the shopper wrote with them. */
    void purged(ShopDomain shop, UUID photo, Instant now) {
        jdbc.sql(
                        """
                        update generations set art_image_url = null, preview_image_url = null,
                          thumb_image_url = null, shopper_text = null,
                          ai_prompt_used = case when shopper_text is null then ai_prompt_used
                            else '' end, updated_at = :now, version = version + 1
                        where shop_id = :shop and upload_id = :photo and not \
                        """
                                + OF_AN_ORDER)
                .param("now", database.parameter(now))
                .param("shop", shop.value())
                .param("photo", photo.toString())
                .update();
        jdbc.sql("update uploads set purged_at = :now where shop_id = :shop and id = :photo")
                .param("now", database.parameter(now))
                .param("shop", shop.value())
                .param("photo", photo.toString())
                .update();
    }

    private static List<ObjectKey> keys(@Nullable String... keys) {
        return Stream.of(keys).flatMap(Stream::ofNullable).map(ObjectKey::new).toList();
    }
}
