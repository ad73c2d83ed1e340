package com.artify.generation;

import com.artify.base.Ids;
import com.artify.base.jdbc.Database;
import com.artify.style.ShopperText;
import com.artify.testing.Photos;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.event.TransactionalEventListener;

/** Shops whose shoppers wish previews of photos that nobody else has, one after another. */
class LoadedShops {
    private final ShopFixture fixture;
    private final Uploads uploads;
    private final Generations generations;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Database database;
    private final Map<UUID, CompletableFuture<Void>> ends = new ConcurrentHashMap<>();
    private final Map<ReadyShop, Queue<UUID>> photos = new ConcurrentHashMap<>();

    LoadedShops(
            ShopFixture fixture,
            Uploads uploads,
            Generations generations,
            JdbcClient jdbc,
            JdbcTemplate batches,
            Database database) {
        this.fixture = fixture;
        this.uploads = uploads;
        this.generations = generations;
        this.jdbc = jdbc;
        this.batches = batches;
        this.database = database;
    }

    /** A preview, and how long it waited for its begin. */
    record Made(UUID id, long queuedMillis) {}

    /** A shop without limits in the month, with so many photos. */
    ReadyShop open(int count) {
        ReadyShop shop = fixture.ready();
        jdbc.sql("update quotas set monthly_generation_limit = 10000000 where shop_id = :shop")
                .param("shop", shop.shop().value())
                .update();
        byte[] photo = Photos.png(900, 1200, Photos.colour());
        UploadResult result =
                uploads.accept(new NewPhoto(shop.shop(), photo, Optional.empty(), null, null));
        UUID original = ((UploadResult.Accepted) result).upload().id();
        photos.put(shop, new ConcurrentLinkedQueue<>(copies(original, count)));
        return shop;
    }

    private List<UUID> copies(UUID original, int count) {
        List<UUID> ids = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            UUID id = Ids.next();
            ids.add(id);
            rows.add(new Object[] {id.toString(), "copy " + id, original.toString()});
        }
        batches.batchUpdate(
                """
                insert into uploads (id, sha256, shop_id, object_key, media_type, bytes, width,
                  height, moderation_verdict, expires_at, version, created_at)
                select ?, ?, shop_id, object_key, media_type, bytes, width, height,
                  moderation_verdict, expires_at, version, created_at from uploads where id = ?\
                """,
                rows);
        return ids;
    }

    /** Lets the shoppers of each shop wish as soon as their last preview is there. */
    List<Made> shopAt(List<ReadyShop> shops, int shoppers, int previews) throws Exception {
        List<Future<List<UUID>>> all = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (ReadyShop shop : shops) {
                for (int i = 0; i < shoppers; i++) {
                    all.add(people.submit(() -> visit(shop, previews)));
                }
            }
        }
        List<Made> made = new ArrayList<>();
        for (Future<List<UUID>> ids : all) {
            ids.get().forEach(id -> made.add(made(id)));
        }
        return made;
    }

    /** Wishes without waiting for anything. */
    void wish(ReadyShop shop, int count) {
        for (int i = 0; i < count; i++) {
            wish(shop);
        }
    }

    int waiting(ReadyShop shop) {
        return jdbc.sql(
                        "select count(*) from generations where shop_id = :shop and status = 'pending'")
                .param("shop", shop.shop().value())
                .query(Integer.class)
                .single();
    }

    @TransactionalEventListener
    void on(GenerationEnded ended) {
        end(ended.id()).complete(null);
    }

    private List<UUID> visit(ReadyShop shop, int previews) throws Exception {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < previews; i++) {
            UUID id = wish(shop);
            end(id).get(2, TimeUnit.MINUTES);
            ends.remove(id);
            ids.add(id);
        }
        return ids;
    }

    private UUID wish(ReadyShop shop) {
        Admission admission =
                generations.request(
                        new GenerationRequest(
                                shop.shop(),
                                photos.get(shop).remove(),
                                shop.product().shopifyProductId(),
                                shop.variant(),
                                shop.style().uuid(),
                                ShopperText.NONE,
                                null,
                                null,
                                Optional.empty()));
        return ((Admission.Admitted) admission).generation().id();
    }

    private CompletableFuture<Void> end(UUID id) {
        return ends.computeIfAbsent(id, key -> new CompletableFuture<>());
    }

    private Made made(UUID id) {
        return jdbc.sql("select status, created_at, started_at from generations where id = :id")
                .param("id", id.toString())
                .query((row, number) -> {
                    if (!row.getString("status").equals("completed")) {
                        throw new IllegalStateException("a preview failed");
                    }
                    Duration queued =
                            Duration.between(
                                    database.requiredInstant(row, "created_at"),
                                    database.requiredInstant(row, "started_at"));
                    return new Made(id, queued.toMillis());
                })
                .single();
    }
}
