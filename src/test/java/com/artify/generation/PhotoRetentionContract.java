package com.artify.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.base.Money;
import com.artify.base.jdbc.Database;
import com.artify.order.OrderFacts;
import com.artify.order.Orders;
import com.artify.settings.Retention;
import com.artify.settings.Settings;
import com.artify.settings.ShopSettings;
import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import com.artify.style.ShopperText;
import com.artify.style.Style;
import com.artify.style.Styles;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import com.artify.testing.Shopper;
import com.artify.usage.Quotas;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long shoppers' photos are kept, alike on every database. */
@ArtifyTest
abstract class PhotoRetentionContract {
    private static final Money PRICE = new Money(1900, Currency.getInstance("EUR"));

    @Autowired private ShopFixture fixture;
    @Autowired private Shopper shopper;
    @Autowired private Settings settings;
    @Autowired private Styles styles;
    @Autowired private Uploads uploads;
    @Autowired private Generations generations;
    @Autowired private Orders orders;
    @Autowired private PhotoRetention retention;
    @Autowired private PhotoPurge purge;
    @Autowired private ObjectStore store;
    @Autowired private Quotas quotas;
    @Autowired private JdbcClient jdbc;
    @Autowired private Database database;

    private ReadyShop ready;

    @BeforeEach
    void openShop() {
        ready = fixture.ready();
    }

    @Test
    void aPhotoIsKeptForAsManyDaysAsItsShopDecided() {
        settings.change(ready.shop(), ShopSettings.DEFAULTS.retention(), new Retention(60, 3));

        Generation preview = shopper.previewed(ready);
        assertThat(kept(upload(preview))).isEqualTo(Duration.ofDays(3));
        orders.pay(ready.shop(), facts(preview));
        assertThat(kept(upload(preview))).isBetween(Duration.ofDays(60), Duration.ofDays(61));
    }

    @Test
    void photosAreKeptForThirtyDaysAfterTheOrderAndSevenWithoutOne() {
        assertThat(ShopSettings.DEFAULTS.retention()).isEqualTo(new Retention(30, 7));
    }

    private static Duration kept(Upload upload) {
        return Duration.between(upload.createdAt(), upload.expiresAt());
    }

    @Test
    void aPhotoAndItsPreviewsGoWhenTheirTimeIsOver() {
        Generation preview = shopper.previewed(ready);
        ObjectKey photo = upload(preview).photo();
        ObjectKey picture = preview.previewKey().orElseThrow();
        expire(preview);
        run();

        assertThat(store.get(photo)).isEmpty();
        assertThat(store.get(picture)).isEmpty();
        assertThat(upload(preview).deletedAt()).isNotNull();
        assertThat(quotas.find(ready.shop()).orElseThrow().storageMb()).isCloseTo(0, within());
    }

    @Test
    void whatTheShopperWroteGoesWithThePhoto() {
        Style named = fixture.style(ready.shop(), "obedient", "Paint {text}");
        styles.offer(ready.shop(), ready.product().id(), List.of(named));
        ReadyShop naming = new ReadyShop(ready.shop(), ready.product(), ready.variant(), named);
        Generation preview = shopper.previewed(naming, ShopperText.of("Bella"));
        expire(preview);
        run();

        Recipe left = generations.find(ready.shop(), preview.id()).orElseThrow().recipe();
        assertThat(left.text().isEmpty()).isTrue();
        assertThat(left.prompt()).isEmpty();
    }

    @Test
    void aPhotoWhoseTimeIsNotOverStays() {
        Generation preview = shopper.previewed(ready);
        run();

        assertThat(store.get(upload(preview).photo())).isPresent();
    }

    @Test
    void aPhotoWaitsForTheOrderThatStillNeedsIt() {
        Generation preview = shopper.previewed(ready);
        orders.place(ready.shop(), facts(preview));
        expire(preview);
        run();

        assertThat(upload(preview).deletedAt()).isNull();
        assertThat(store.get(upload(preview).photo())).isPresent();
    }

    @Test
    void whatWasPaidForStaysWhenItsPhotoGoes() {
        Generation preview = shopper.previewed(ready);
        orders.pay(ready.shop(), facts(preview));
        await().atMost(Duration.ofSeconds(30)).until(() -> made(preview) == 1);
        expire(preview);
        run();

        assertThat(store.get(upload(preview).photo())).isEmpty();
        assertThat(store.get(preview.previewKey().orElseThrow())).isPresent();
        assertThat(
                        jdbc.sql(
                                        "select final_image_url from generations where shop_id = :shop"
                                                + " and generation_type = 'final'")
                                .param("shop", ready.shop().value())
                                .query(String.class)
                                .list())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(store.get(new ObjectKey(key))).isPresent());
    }

    private static Offset<Double> within() {
        return Offset.offset(0.0001);
    }

    private int made(Generation preview) {
        return jdbc.sql(
                        "select count(*) from order_lines where shop_id = :shop"
                                + " and preview_generation_id = :preview and state = 'ready'")
                .param("shop", ready.shop().value())
                .param("preview", preview.id().toString())
                .query(Integer.class)
                .single();
    }

    private void run() {
        retention.run();
        purge.run();
    }

    private Upload upload(Generation generation) {
        return uploads.find(ready.shop(), generation.uploadId()).orElseThrow();
    }

    private void expire(Generation generation) {
        jdbc.sql("update uploads set expires_at = :past where id = :id")
                .param("past", database.parameter(Instant.now().minusSeconds(1)))
                .param("id", generation.uploadId().toString())
                .update();
    }

    private OrderFacts facts(Generation preview) {
        Instant now = Instant.now();
        OrderFacts.Line line =
                new OrderFacts.Line(
                        "line",
                        ready.product().shopifyProductId(),
                        ready.variant(),
                        "Poster",
                        "Tiny",
                        1,
                        PRICE,
                        preview.id().toString());
        return new OrderFacts(
                ready.shop().value(),
                "#1",
                null,
                PRICE,
                "EUR",
                "pending",
                now,
                null,
                now,
                List.of(line));
    }
}
