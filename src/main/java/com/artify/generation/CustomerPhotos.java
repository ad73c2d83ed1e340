package com.artify.generation;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.storage.ObjectInfo;
import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import com.artify.usage.Quotas;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A customer's photos and all that was made of them, to be shown to them or forgotten. */
@Service
public class CustomerPhotos {
    private static final int MOST_FILES = 100;
    private static final String GENERATIONS =
            """
            select g.*, v.name as style_name from generations g
              join style_versions v on v.id = g.style_version_id
            where g.shop_id = ? and g.upload_id = ? order by g.id\
            """;

    private final JdbcClient jdbc;
    private final Database database;
    private final Lifecycle lifecycle;
    private final ObjectStore store;
    private final Quotas quotas;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CustomerPhotos(
            JdbcClient jdbc,
            Database database,
            Lifecycle lifecycle,
            ObjectStore store,
            Quotas quotas,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.database = database;
        this.lifecycle = lifecycle;
        this.store = store;
        this.quotas = quotas;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A photo, what was made of it, and where the files of both lie that are still there. */
    public record Trace(UUID photo, Instant uploaded, List<Made> generations, List<String> files) {}

    /** A generation and what the shopper wrote for it. */
    public record Made(
            String id,
            String kind,
            Instant made,
            String style,
            String size,
            @Nullable String text) {}

    /**
     * The photos that a customer uploaded, wished something from, or that these generations were
     * made of; what is no id of a generation is passed over.
     */
    @Transactional(readOnly = true)
    public List<Trace> of(ShopDomain shop, String customer, List<String> generations) {
        return jdbc.sql(
                        """
                        select * from uploads u where u.shop_id = :shop
                          and (u.customer_id = :customer
                            or exists (select 1 from generations g where g.shop_id = :shop
                              and g.upload_id = u.id
                              and (g.customer_id = :customer or g.id in (:generations))))
                        order by u.id\
                        """)
                .param("shop", shop.value())
                .param("customer", customer)
                .param("generations", generations.isEmpty() ? List.of("") : generations)
                .query((row, number) -> trace(shop, row))
                .list();
    }

    /** Deletes a photo and all that was made of it, print files included, and who it was of. */
    public void erase(ShopDomain shop, Trace photo) {
        for (Made made : photo.generations()) {
            lifecycle.fail(
                    UUID.fromString(made.id()),
                    FailureCode.CANCELLED,
                    "the customer is to be forgotten");
        }
        Set<ObjectKey> files = files(shop, photo);
        long bytes =
                files.stream()
                        .flatMap(key -> store.info(key).stream())
                        .mapToLong(ObjectInfo::bytes)
                        .sum();
        files.forEach(store::delete);
        transaction.executeWithoutResult(status -> {
            forget(shop, photo.photo());
            quotas.addStorage(shop, -bytes);
        });
    }

    /** Those that rows name, and whatever else lies in the folders of photo and generations. */
    private Set<ObjectKey> files(ShopDomain shop, Trace photo) {
        Set<ObjectKey> files = new LinkedHashSet<>();
        photo.files().forEach(key -> files.add(new ObjectKey(key)));
        files.addAll(store.list(ObjectKeys.uploadFolder(shop, photo.photo()), MOST_FILES));
        for (Made made : photo.generations()) {
            files.addAll(store.list(ObjectKeys.generationFolder(shop, made.id()), MOST_FILES));
        }
        return files;
    }

    private void forget(ShopDomain shop, UUID photo) {
        Object now = database.parameter(clock.instant());
        jdbc.sql(
                        """
                        update generations set art_image_url = null, preview_image_url = null,
                          final_image_url = null, thumb_image_url = null, shopper_text = null,
                          ai_prompt_used = case when shopper_text is null then ai_prompt_used
                            else '' end,
                          customer_id = null, visitor_id = null, updated_at = :now,
                          version = version + 1
                        where shop_id = :shop and upload_id = :photo\
                        """)
                .param("now", now)
                .param("shop", shop.value())
                .param("photo", photo.toString())
                .update();
        jdbc.sql(
                        """
                        update uploads set customer_id = null, visitor_id = null, sha256 = '',
                          deleted_at = coalesce(deleted_at, :now), purge_after = :now,
                          purged_at = :now, version = version + 1
                        where shop_id = :shop and id = :photo\
                        """)
                .param("now", now)
                .param("shop", shop.value())
                .param("photo", photo.toString())
                .update();
    }

    private Trace trace(ShopDomain shop, ResultSet row) throws SQLException {
        List<Made> made = new ArrayList<>();
        List<String> files = new ArrayList<>();
        boolean there = row.getString("purged_at") == null;
        if (there) {
            add(files, row.getString("object_key"), row.getString("thumb_key"));
        }
        jdbc.sql(GENERATIONS)
                .param(shop.value())
                .param(row.getString("id"))
                .query(generation -> {
                    made.add(made(generation));
                    add(
                            files,
                            generation.getString("art_image_url"),
                            generation.getString("preview_image_url"),
                            generation.getString("final_image_url"),
                            generation.getString("thumb_image_url"));
                });
        return new Trace(
                UUID.fromString(row.getString("id")),
                database.requiredInstant(row, "created_at"),
                made,
                files.stream().distinct().toList());
    }

    private Made made(ResultSet row) throws SQLException {
        return new Made(
                row.getString("id"),
                row.getString("generation_type"),
                database.requiredInstant(row, "created_at"),
                row.getString("style_name"),
                row.getString("print_size_name"),
                row.getString("shopper_text"));
    }

    private static void add(List<String> files, @Nullable String... keys) {
        Stream.of(keys).filter(Objects::nonNull).forEach(files::add);
    }
}
