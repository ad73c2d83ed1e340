package com.artify.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.catalog.Fit;
import com.artify.catalog.PrintSize;
import com.artify.engine.ArtOutcome;
import com.artify.engine.ArtRequest;
import com.artify.imaging.WatermarkStep;
import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import com.artify.style.ShopperText;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ObedientEngine;
import com.artify.testing.Photos;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import com.artify.usage.Quota;
import com.artify.usage.Quotas;
import com.artify.watermark.MarkPosition;
import com.artify.watermark.Marks;
import com.artify.watermark.Motif;
import com.artify.watermark.WatermarkDesign;
import com.artify.watermark.Watermarks;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A generation's life, alike on every database. */
@ArtifyTest
abstract class GenerationContract {
    private static final String LINE = "gid://shopify/Order/1";

    @Autowired private ShopFixture fixture;
    @Autowired private ObedientEngine.Generator generator;
    @Autowired private Uploads uploads;
    @Autowired private Generations generations;
    @Autowired private Finals finals;
    @Autowired private Attempts attempts;
    @Autowired private Sweeper sweeper;
    @Autowired private Quotas quotas;
    @Autowired private ObjectStore store;
    @Autowired private Pictures pictures;
    @Autowired private Watermarks watermarks;
    @Autowired private Marks marks;
    @Autowired private Database database;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;

    private ReadyShop ready;

    @BeforeEach
    void openShop() {
        ready = fixture.ready();
    }

    @Test
    void anAdmittedPreviewIsPaintedMarkedAndStored() {
        Generation done = finished(admitted(wish(upload())));

        assertThat(done.status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(done.progress()).isEqualTo(1);
        assertThat(store.get(done.previewKey().orElseThrow())).isPresent();
        assertThat(attempts.of(ready.shop(), done.id()))
                .singleElement()
                .satisfies(attempt -> {
                    assertThat(attempt.outcome()).isEqualTo(AttemptOutcome.SUCCEEDED);
                    assertThat(attempt.priceMicros()).isEqualTo(34_000);
                });
        assertThat(cost(done)).isEqualTo(34_000);
        assertThat(quota().generations()).isEqualTo(1);
        assertThat(quota().storageMb()).isPositive();
    }

    @Test
    void anEqualWishIsServedFromTheArtWithoutAnAttemptOrQuota() {
        UUID upload = upload();
        Generation first = finished(admitted(wish(upload)));
        Generation second = finished(admitted(wish(upload)));

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(attempts.of(ready.shop(), second.id())).isEmpty();
        assertThat(quota().generations()).isEqualTo(1);
    }

    @Test
    void theSameKeyIsAdmittedOnceAlsoWhenSentAtOnce() throws Exception {
        GenerationRequest wish = wish(upload(), Optional.of("key-1"));
        List<Future<Admission>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            CountDownLatch go = new CountDownLatch(1);
            for (int i = 0; i < 4; i++) {
                answers.add(
                        threads.submit(() -> {
                            go.await();
                            return generations.request(wish);
                        }));
            }
            go.countDown();
        }
        List<UUID> ids = new ArrayList<>();
        for (Future<Admission> answer : answers) {
            ids.add(((Admission.Admitted) answer.get()).generation().id());
        }

        assertThat(ids).containsOnly(ids.getFirst());
        finished(ids.getFirst());
        assertThat(quota().generations()).isEqualTo(1);
        GenerationRequest other = wish(upload(), Optional.of("key-1"));
        assertThat(generations.request(other)).isInstanceOf(Admission.KeyReused.class);
    }

    @Test
    void previewsStopAtTheReserveAndFinalsDoNot() {
        Generation preview = finished(admitted(wish(upload())));
        limit("monthly_generation_limit", 3);
        limit("final_reserve", 2);

        assertThat(generations.request(wish(upload())))
                .isInstanceOf(Admission.QuotaExhausted.class);
        assertThat(finished(startFinal(preview)).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(finished(startFinal(preview)).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(finished(startFinal(preview)).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(quota().generations()).isEqualTo(4);
    }

    @Test
    void aRefusalIsFinalAndGivesTheQuotaBack() {
        prompt(request -> new ArtOutcome.Refused("policy"));
        Generation failed = finished(admitted(wish(upload())));

        assertThat(failed.failure()).contains(FailureCode.REFUSED);
        assertThat(attempts.of(ready.shop(), failed.id())).hasSize(1);
        assertThat(quota().generations()).isZero();
        assertThat(cost(failed)).isZero();
    }

    @Test
    void anOutageIsTriedAgain() {
        prompt(request -> new ArtOutcome.Outage("down"));
        Generation done = finished(admitted(wish(upload())));

        assertThat(done.status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(attempts.of(ready.shop(), done.id()))
                .extracting(Attempt::outcome)
                .containsExactly(AttemptOutcome.OUTAGE, AttemptOutcome.SUCCEEDED);
        assertThat(cost(done)).isEqualTo(34_000);
    }

    @Test
    void threeFailedAttemptsEndAGenerationAndAnUnknownOneCountsAsBilled() {
        prompt(request -> new ArtOutcome.Unknown("connection cut"));
        prompt(request -> new ArtOutcome.Outage("down"));
        prompt(request -> new ArtOutcome.RateLimited(Optional.empty()));
        Generation failed = finished(admitted(wish(upload())));

        assertThat(failed.failure()).contains(FailureCode.UNAVAILABLE);
        assertThat(attempts.of(ready.shop(), failed.id()))
                .extracting(Attempt::outcome)
                .containsExactly(
                        AttemptOutcome.UNKNOWN, AttemptOutcome.OUTAGE, AttemptOutcome.RATE_LIMITED);
        assertThat(attempts.cost(failed)).isEqualTo(34_000);
    }

    @Test
    void atMostTheShopsLimitWorksAtOnceAndTheRestFollowsInOrder() {
        CountDownLatch hold = new CountDownLatch(1);
        for (int i = 0; i < 3; i++) {
            prompt(request -> {
                awaitQuietly(hold);
                return new ArtOutcome.Succeeded(request.photo());
            });
        }
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            ids.add(admitted(wish(upload())));
        }

        await().untilAsserted(() ->
                assertThat(ids)
                        .filteredOn(id -> status(id) == GenerationStatus.PROCESSING)
                        .containsExactlyElementsOf(ids.subList(0, 3)));
        assertThat(ids.subList(3, 6)).allMatch(id -> !find(id).handedOver());
        hold.countDown();
        ids.forEach(this::finished);
    }

    @Test
    void finalsOvertakeWaitingPreviews() {
        Generation approved = finished(admitted(wish(upload())));
        limit("max_concurrent_generations", 1);
        CountDownLatch hold = new CountDownLatch(1);
        prompt(request -> {
            awaitQuietly(hold);
            return new ArtOutcome.Succeeded(request.photo());
        });
        UUID running = admitted(wish(upload()));
        UUID waiting = admitted(wish(upload()));
        UUID paid = startFinal(approved);
        await().until(() -> status(running) == GenerationStatus.PROCESSING);
        hold.countDown();

        Generation last = finished(waiting);
        assertThat(completedAt(finished(paid))).isLessThanOrEqualTo(completedAt(last));
    }

    @Test
    void finalsLeaveASlotToPreviews() {
        Generation approved = finished(admitted(wish(upload())));
        CountDownLatch hold = new CountDownLatch(1);
        for (int i = 0; i < 2; i++) {
            prompt(request -> {
                awaitQuietly(hold);
                return new ArtOutcome.Succeeded(request.photo());
            });
        }
        List<UUID> paid = List.of(startFinal(approved), startFinal(approved), startFinal(approved));
        await().until(() ->
                status(paid.get(0)) == GenerationStatus.PROCESSING
                        && status(paid.get(1)) == GenerationStatus.PROCESSING);

        assertThat(find(paid.get(2)).handedOver()).isFalse();
        assertThat(finished(admitted(wish(upload()))).status())
                .isEqualTo(GenerationStatus.COMPLETED);
        hold.countDown();
        paid.forEach(this::finished);
    }

    @Test
    void aFinalIsMadeByTheRecipeOfItsPreviewInExactlyThePrintsPixels() {
        Generation preview = finished(admitted(wish(upload())));
        Generation made = finished(startFinal(preview));

        assertThat(made.recipe()).isEqualTo(preview.recipe());
        assertThat(made.finalKey()).isPresent();
        assertThat(
                        jdbc.sql(
                                        """
                                        select final_width || 'x' || final_height || ' '
                                          || upscale_status || ' ' || review_state
                                        from generations where id = :id\
                                        """)
                                .param("id", made.id().toString())
                                .query(String.class)
                                .single())
                // The comparison with the preview may have passed it in the meantime.
                .isIn("300x450 completed awaiting", "300x450 completed approved");
        assertThat(generator.requests(preview.recipe().prompt()))
                .extracting(request -> request.seed())
                .containsOnly(preview.recipe().seed());
    }

    @Test
    void aPreviewCarriesTheShopsMarkAndTheArtDoesNot() throws Exception {
        ObjectKey mark = new ObjectKey("shops/" + ready.shop().name() + "/mark.png");
        store.put(mark, Photos.png(400, 400, Color.MAGENTA), "image/png");
        watermarks.set(
                ready.shop(), WatermarkDesign.of(new Motif.Logo(mark), MarkPosition.CENTER, 1, 50));
        Generation done = finished(admitted(wish(upload())));

        assertThat(middle(done.previewKey().orElseThrow())).isEqualTo("mark");
        assertThat(middle(done.artKey().orElseThrow())).isEqualTo("art");
    }

    @ParameterizedTest
    @EnumSource(MarkPosition.class)
    void aPreviewHasExactlyTheDesignThatTheMerchantSaw(MarkPosition position) {
        WatermarkDesign design =
                new WatermarkDesign(new Motif.Text("Artify"), position, 0.3, 0.7, 0.6, 40, 25, 80);
        watermarks.set(ready.shop(), design);
        Generation done = finished(admitted(wish(upload())));

        BufferedImage art = pictures.own(store.get(done.artKey().orElseThrow()).orElseThrow());
        BufferedImage trimmed =
                pictures.trimmed(
                        art, done.print(), done.print().trimmedTo(PhotoDemand.PREVIEW_SIDE));
        byte[] seen = pictures.preview(new WatermarkStep(marks.of(design)).apply(trimmed));
        assertThat(store.get(done.previewKey().orElseThrow())).hasValue(seen);
        assertThat(seen).isNotEqualTo(pictures.preview(trimmed));
    }

    @Test
    void anEqualRequestIsAnsweredFromTheCacheWithTheMarkOfNow() {
        UUID photo = upload();
        watermarks.set(ready.shop(), text(MarkPosition.TOP_LEFT));
        Generation first = finished(admitted(wish(photo)));
        Generation same = finished(admitted(wish(photo)));
        watermarks.set(ready.shop(), text(MarkPosition.TILED));
        Generation marked = finished(admitted(wish(photo)));

        assertThat(generator.requests(first.recipe().prompt())).hasSize(1);
        assertThat(preview(same)).isEqualTo(preview(first));
        assertThat(preview(marked)).isNotEqualTo(preview(first));
    }

    @Test
    void aMarkWhoseLogoIsMissingNeverLetsACleanPreviewOut() {
        ObjectKey gone = new ObjectKey("shops/" + ready.shop().name() + "/gone.png");
        BufferedImage art = new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB);
        watermarks.set(
                ready.shop(), WatermarkDesign.of(new Motif.Logo(gone), MarkPosition.CENTER, 1, 50));

        assertThatThrownBy(() -> pictures.marked(ready.shop(), art))
                .isInstanceOf(IllegalStateException.class);
    }

    private static WatermarkDesign text(MarkPosition position) {
        return WatermarkDesign.of(new Motif.Text("Artify"), position, 0.8, 40);
    }

    private byte[] preview(Generation generation) {
        return store.get(generation.previewKey().orElseThrow()).orElseThrow();
    }

    @Test
    void aNewMonthBeginsWithAFullQuota() {
        limit("monthly_generation_limit", 60);
        limit("current_generations", 60);
        assertThat(generations.request(wish(upload())))
                .isInstanceOf(Admission.QuotaExhausted.class);
        Object longAgo = database.parameter(Instant.now().minus(Duration.ofDays(40)));
        jdbc.sql("update quotas set last_reset_date = :then where shop_id = :shop")
                .param("then", longAgo)
                .param("shop", ready.shop().value())
                .update();

        finished(admitted(wish(upload())));
        assertThat(quota().generations()).isEqualTo(1);
    }

    @Test
    void aPrintWithBleedIsPaintedWithItAndPreviewedWithoutIt() {
        PrintSize postcard = new PrintSize("Card", 300, 450, 150, 3, Fit.COVER);
        String variant = ShopFixture.newVariantId();
        fixture.mapped(ready.product(), postcard, variant);
        GenerationRequest wish = wish(upload());
        Generation preview =
                finished(
                        admitted(
                                new GenerationRequest(
                                        wish.shop(),
                                        wish.uploadId(),
                                        wish.shopifyProductId(),
                                        variant,
                                        wish.styleId(),
                                        wish.text(),
                                        null,
                                        null,
                                        Optional.empty())));
        Generation made = finished(startFinal(preview));

        assertThat(size(preview.previewKey().orElseThrow())).isEqualTo("683x1024");
        assertThat(size(made.finalKey().orElseThrow())).isEqualTo("336x486");
    }

    @Test
    void theSweeperTakesUpWhatNoJobKnowsAnyMore() {
        CountDownLatch started = new CountDownLatch(1);
        limit("max_concurrent_generations", 0);
        UUID lost = admitted(wish(upload()));
        limit("max_concurrent_generations", 3);
        started.countDown();

        sweeper.run();

        assertThat(finished(lost).status()).isEqualTo(GenerationStatus.COMPLETED);
    }

    @Test
    void anAttemptThatADeadWorkerLeftOpenIsClosedAndTheWorkIsDoneOnce() {
        limit("max_concurrent_generations", 0);
        UUID id = admitted(wish(upload()));
        Generation waiting = find(id);
        attempts.begin(waiting, 0);
        limit("max_concurrent_generations", 3);
        sweeper.run();

        Generation done = finished(id);
        assertThat(done.status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(attempts.of(ready.shop(), id))
                .extracting(Attempt::outcome)
                .containsExactly(AttemptOutcome.UNKNOWN, AttemptOutcome.SUCCEEDED);
    }

    @Test
    void anotherShopSeesNothing() {
        Generation done = finished(admitted(wish(upload())));
        ShopDomain stranger = fixture.emptyShop();

        assertThat(generations.find(stranger, done.id())).isEmpty();
        assertThat(uploads.find(stranger, done.uploadId())).isEmpty();
    }

    private void prompt(Function<ArtRequest, ArtOutcome> answer) {
        String prompt =
                jdbc.sql("select prompt_template from ai_styles where id = :id")
                        .param("id", ready.style().id())
                        .query(String.class)
                        .single();
        generator.next(prompt, answer);
    }

    private UUID upload() {
        Color colour = new Color((int) (Math.random() * 0x7FFFFF));
        UploadResult result =
                uploads.accept(
                        new NewPhoto(
                                ready.shop(),
                                Photos.png(900, 1200, colour),
                                Optional.<PrintSize>empty(),
                                null,
                                null));
        return ((UploadResult.Accepted) result).upload().id();
    }

    private GenerationRequest wish(UUID upload) {
        return wish(upload, Optional.empty());
    }

    private GenerationRequest wish(UUID upload, Optional<String> key) {
        return new GenerationRequest(
                ready.shop(),
                upload,
                ready.product().shopifyProductId(),
                ready.variant(),
                ready.style().uuid(),
                ShopperText.NONE,
                null,
                null,
                key);
    }

    private UUID admitted(GenerationRequest wish) {
        return ((Admission.Admitted) generations.request(wish)).generation().id();
    }

    private UUID startFinal(Generation preview) {
        long line = line();
        return transaction.execute(status -> finals.start(preview, LINE, line).id());
    }

    private long line() {
        String id = UUID.randomUUID().toString();
        jdbc.sql(
                        """
                        insert into orders (uuid, shop_id, shopify_order_id, version, created_at, updated_at)
                        select :id, id, :id, 0, created_at, created_at from shops where id = :shop\
                        """)
                .param("id", id)
                .param("shop", ready.shop().value())
                .update();
        jdbc.sql(
                        """
                        insert into order_lines (uuid, shop_id, order_id, shopify_line_id, title,
                          quantity, state, version, created_at, updated_at)
                        select uuid, shop_id, id, uuid, 'Poster', 1, 'making', 0, created_at, created_at
                        from orders where uuid = :id\
                        """)
                .param("id", id)
                .update();
        return jdbc.sql("select id from order_lines where uuid = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    private Generation finished(UUID id) {
        await().atMost(Duration.ofSeconds(30)).until(() -> status(id).ended());
        return find(id);
    }

    private String size(ObjectKey key) {
        BufferedImage picture = pictures.own(store.get(key).orElseThrow());
        return picture.getWidth() + "x" + picture.getHeight();
    }

    /** Whether the middle of a stored picture is magenta. */
    private String middle(ObjectKey key) {
        BufferedImage picture = pictures.own(store.get(key).orElseThrow());
        Color colour = new Color(picture.getRGB(picture.getWidth() / 2, picture.getHeight() / 2));
        return colour.getRed() > 200 && colour.getBlue() > 200 && colour.getGreen() < 60
                ? "mark"
                : "art";
    }

    private GenerationStatus status(UUID id) {
        return find(id).status();
    }

    private Generation find(UUID id) {
        return generations.find(ready.shop(), id).orElseThrow();
    }

    private Quota quota() {
        return quotas.find(ready.shop()).orElseThrow();
    }

    private long cost(Generation generation) {
        return jdbc.sql("select cost_micros from generations where id = :id")
                .param("id", generation.id().toString())
                .query(Long.class)
                .single();
    }

    private String completedAt(Generation generation) {
        return jdbc.sql("select completed_at from generations where id = :id")
                .param("id", generation.id().toString())
                .query(String.class)
                .single();
    }

    private void limit(String column, int value) {
        jdbc.sql("update quotas set " + column + " = :value where shop_id = :shop")
                .param("value", value)
                .param("shop", ready.shop().value())
                .update();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
