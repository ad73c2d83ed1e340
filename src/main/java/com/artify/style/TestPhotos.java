package com.artify.style;

import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.AcrossShops;
import com.artify.base.jdbc.Database;
import com.artify.storage.FileLinks;
import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import com.artify.style.TestPhotoResult.Added;
import com.artify.style.TestPhotoResult.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The photos that a shop can test styles with: samples, and its own, which are kept for a day at
 * most and are used for nothing else.
 */
@Service
@Transactional
public class TestPhotos {
    static final Duration KEPT = Duration.ofDays(1);

    /** How long the files of a removed photo stay, so that it can come back. */
    static final Duration UNDOABLE = Duration.ofMinutes(10);

    private static final Duration SHOWN = Duration.ofHours(1);
    private static final String JPEG = "image/jpeg";

    private final JdbcClient jdbc;
    private final Database database;
    private final TestStudio studio;
    private final ObjectStore store;
    private final FileLinks links;
    private final Clock clock;

    TestPhotos(
            JdbcClient jdbc,
            Database database,
            TestStudio studio,
            ObjectStore store,
            FileLinks links,
            Clock clock) {
        this.jdbc = jdbc;
        this.database = database;
        this.studio = studio;
        this.store = store;
        this.links = links;
        this.clock = clock;
    }

    /** The shop's own photos, newest first, then the samples. */
    @Transactional(readOnly = true)
    public List<TestPhoto> all(ShopDomain shop) {
        List<TestPhoto> own =
                jdbc.sql(
                                """
                                select * from style_test_photos
                                where shop_id = :shop and expires_at > :now and removed_at is null
                                order by id desc\
                                """)
                        .param("shop", shop.value())
                        .param("now", database.parameter(clock.instant()))
                        .query((row, number) -> photo(row))
                        .list();
        return Stream.concat(own.stream(), SamplePhotos.all().stream()).toList();
    }

    /** Keeps a photo for tests, or says why not. */
    public TestPhotoResult add(ShopDomain shop, byte[] content) {
        return switch (studio.take(shop, content)) {
            case TestStudio.Intake.Refused refused -> new Refused(refused.code());
            case TestStudio.Intake.Kept kept -> new Added(keep(shop, kept));
        };
    }

    /** Removes one of the shop's own photos; its files go some minutes later. */
    public void remove(ShopDomain shop, UUID id) {
        jdbc.sql(
                        """
                        update style_test_photos set removed_at = :now
                        where shop_id = :shop and id = :id and removed_at is null\
                        """)
                .param("shop", shop.value())
                .param("id", id.toString())
                .param("now", database.parameter(clock.instant()))
                .update();
    }

    /** Brings back a photo that was removed just now; false if its files may be gone. */
    public boolean restore(ShopDomain shop, UUID id) {
        Instant now = clock.instant();
        return jdbc.sql(
                                """
                                update style_test_photos set removed_at = null
                                where shop_id = :shop and id = :id
                                  and removed_at > :limit and expires_at > :now\
                                """)
                        .param("shop", shop.value())
                        .param("id", id.toString())
                        .param("limit", database.parameter(now.minus(UNDOABLE)))
                        .param("now", database.parameter(now))
                        .update()
                == 1;
    }

    private void delete(ShopDomain shop, UUID id) {
        int removed =
                jdbc.sql("delete from style_test_photos where shop_id = :shop and id = :id")
                        .param("shop", shop.value())
                        .param("id", id.toString())
                        .update();
        if (removed > 0) {
            store.delete(file(shop, id, "photo.jpg"));
            store.delete(file(shop, id, "thumb.jpg"));
        }
    }

    /** The photo as a JPEG, or empty if the shop has none of that id. */
    @Transactional(readOnly = true)
    public Optional<byte[]> content(ShopDomain shop, String id) {
        Optional<byte[]> sample = SamplePhotos.content(id);
        return sample.isPresent()
                ? sample
                : Ids.parse(id).flatMap(uuid -> store.get(file(shop, uuid, "photo.jpg")));
    }

    /** Deletes what is older than a day, and what was removed some minutes ago, of all shops. */
    @AcrossShops("the sweeper walks all shops")
    void removeExpired() {
        Instant now = clock.instant();
        jdbc.sql(
                        """
                        select shop_id, id from style_test_photos
                        where expires_at <= :now or removed_at <= :limit\
                        """)
                .param("now", database.parameter(now))
                .param("limit", database.parameter(now.minus(UNDOABLE)))
                .query((row, number) ->
                        new Expired(
                                new ShopDomain(row.getString("shop_id")),
                                UUID.fromString(row.getString("id"))))
                .list()
                .forEach(photo -> delete(photo.shop(), photo.id()));
    }

    private TestPhoto keep(ShopDomain shop, TestStudio.Intake.Kept kept) {
        UUID id = Ids.next();
        ObjectKey key = file(shop, id, "photo.jpg");
        store.put(key, kept.photo(), JPEG);
        studio.thumb(key).ifPresent(thumb -> store.put(file(shop, id, "thumb.jpg"), thumb, JPEG));
        Instant now = clock.instant();
        jdbc.sql(
                        """
                        insert into style_test_photos
                          (id, shop_id, object_key, bytes, width, height, expires_at, created_at)
                        values (:id, :shop, :key, :bytes, :width, :height, :expiry, :now)\
                        """)
                .param("id", id.toString())
                .param("shop", shop.value())
                .param("key", key.value())
                .param("bytes", kept.photo().length)
                .param("width", kept.width())
                .param("height", kept.height())
                .param("expiry", database.parameter(now.plus(KEPT)))
                .param("now", database.parameter(now))
                .update();
        return new TestPhoto(id.toString(), true, address(shop, id), kept.width(), kept.height());
    }

    private TestPhoto photo(ResultSet row) throws SQLException {
        UUID id = UUID.fromString(row.getString("id"));
        ShopDomain shop = new ShopDomain(row.getString("shop_id"));
        return new TestPhoto(
                id.toString(), true, address(shop, id), row.getInt("width"), row.getInt("height"));
    }

    private String address(ShopDomain shop, UUID id) {
        return links.link(file(shop, id, "thumb.jpg"), null, SHOWN);
    }

    private static ObjectKey file(ShopDomain shop, UUID id, String name) {
        return new ObjectKey("shops/" + shop.name() + "/tests/" + id + "/" + name);
    }

    private record Expired(ShopDomain shop, UUID id) {}
}
