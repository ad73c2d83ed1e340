package com.artify.style;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.AcrossShops;
import com.artify.base.jdbc.Database;
import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Removes the art of tests that nothing shows any more. In use is what the bench shows, the newest
 * test of a style with a photo that is still there, and what a style or its draft has as its
 * example. A file goes before its row says so: a run that breaks off is repeated. Files are found
 * by the ids of their tests, so that what a dead process wrote and never noted goes as well.
 */
@Component
class TestArt {
    private static final int AT_ONCE = 200;

    private static final String UNUSED =
            """
            select t.shop_id, t.id from style_tests t
            where t.swept_at is null and t.ended_at <= :limit
              and (exists (select 1 from style_tests newer
                  where newer.shop_id = t.shop_id and newer.ai_style_id = t.ai_style_id
                    and newer.photo = t.photo and newer.id > t.id)
                or t.photo not like 'sample:%' and not exists (select 1 from style_test_photos p
                  where p.shop_id = t.shop_id and p.id = t.photo))
              and not exists (select 1 from ai_styles s
                where s.shop_id = t.shop_id and s.example_image_url = t.art_key)
              and not exists (select 1 from style_drafts d
                where d.shop_id = t.shop_id and d.example_image_url = t.art_key)
            order by t.ended_at limit :count\
            """;

    private final JdbcClient jdbc;
    private final Database database;
    private final ObjectStore store;
    private final StyleSettings settings;
    private final Clock clock;

    TestArt(
            JdbcClient jdbc,
            Database database,
            ObjectStore store,
            StyleSettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.database = database;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    private record Unused(ShopDomain shop, UUID id) {}

    /** Where the art of a test lies. */
    static ObjectKey key(ShopDomain shop, UUID test) {
        return new ObjectKey("shops/%s/tests/%s.jpg".formatted(shop.name(), test));
    }

    /** Removes what has been unused for its time, of all shops. */
    void sweep() {
        List<Unused> found;
        do {
            found = unused(clock.instant().minus(settings.testArtKept()));
            found.forEach(this::remove);
        } while (found.size() == AT_ONCE);
    }

    @AcrossShops("the sweeper walks all shops")
    private List<Unused> unused(Instant limit) {
        return jdbc.sql(UNUSED)
                .param("limit", database.parameter(limit))
                .param("count", AT_ONCE)
                .query((row, number) ->
                        new Unused(
                                new ShopDomain(row.getString("shop_id")),
                                UUID.fromString(row.getString("id"))))
                .list();
    }

    private void remove(Unused test) {
        store.delete(key(test.shop(), test.id()));
        jdbc.sql(
                        """
                        update style_tests set swept_at = :now, art_key = null
                        where shop_id = :shop and id = :id\
                        """)
                .param("now", database.parameter(clock.instant()))
                .param("shop", test.shop().value())
                .param("id", test.id().toString())
                .update();
    }
}
