package com.artify.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.engine.ApiKey;
import com.artify.engine.ArtOutcome;
import com.artify.settings.ProviderKeys;
import com.artify.storage.ObjectStore;
import com.artify.testing.Photos;
import com.artify.usage.Quota;
import com.artify.usage.Quotas;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A generation's life, alike on every database. */
abstract class GenerationContract extends GenerationSteps {
    @Autowired private Attempts attempts;
    @Autowired private Lifecycle lifecycle;
    @Autowired private Sweeper sweeper;
    @Autowired private ProviderKeys keys;
    @Autowired private Quotas quotas;
    @Autowired private ObjectStore store;
    @Autowired private Database database;

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
    void equalWishesSentAtOncePayOnce() throws Exception {
        UUID upload = upload();
        CountDownLatch asked = new CountDownLatch(1);
        prompt(request -> {
            await().atMost(Duration.ofSeconds(30)).until(() -> asked.getCount() == 0);
            return new ArtOutcome.Succeeded(request.photo());
        });
        List<Future<UUID>> wished = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                wished.add(threads.submit(() -> admitted(wish(upload))));
            }
        }
        asked.countDown();
        List<UUID> ids = new ArrayList<>();
        for (Future<UUID> each : wished) {
            ids.add(each.get());
        }

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids.stream().map(this::finished).map(Generation::status))
                .containsOnly(GenerationStatus.COMPLETED);
        assertThat(ids.stream().mapToInt(id -> attempts.of(ready.shop(), id).size()).sum())
                .isEqualTo(1);
        assertThat(quota().generations()).isEqualTo(1);
    }

    @Test
    void anEqualWishSharesTheReasonOfAFailureToo() {
        UUID upload = upload();
        CountDownLatch second = new CountDownLatch(1);
        prompt(request -> {
            await().atMost(Duration.ofSeconds(30)).until(() -> second.getCount() == 0);
            return new ArtOutcome.Refused("policy");
        });
        UUID one = admitted(wish(upload));
        UUID other = admitted(wish(upload));
        second.countDown();

        assertThat(finished(one).failure()).contains(FailureCode.REFUSED);
        assertThat(finished(other).failure()).contains(FailureCode.REFUSED);
        assertThat(attempts.of(ready.shop(), other)).isEmpty();
        assertThat(quota().generations()).isZero();
    }

    @Test
    void whoWaitedForWhatIsNoLongerWantedIsServedAndCounted() {
        UUID upload = upload();
        limit("max_concurrent_generations", 0);
        UUID one = admitted(wish(upload));
        UUID other = admitted(wish(upload));
        lifecycle.fail(one, FailureCode.CANCELLED, "not wanted any more");
        limit("max_concurrent_generations", 3);
        sweeper.run();

        assertThat(finished(other).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(attempts.of(ready.shop(), other)).hasSize(1);
        assertThat(quota().generations()).isEqualTo(1);
    }

    @Test
    void photosSentAtOnceCannotFillMoreThanTheStorage() throws Exception {
        byte[] photo = Photos.png(900, 1200, Photos.colour());
        NewPhoto sent = new NewPhoto(ready.shop(), photo, Optional.empty(), null, null);
        uploads.accept(sent);
        double one = quota().storageMb();
        limit("storage_quota_mb", 1);
        jdbc.sql("update quotas set current_storage_mb = :mb where shop_id = :shop")
                .param("mb", 1 - 1.5 * one)
                .param("shop", ready.shop().value())
                .update();
        List<Future<UploadResult>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                answers.add(threads.submit(() -> uploads.accept(sent)));
            }
        }
        int accepted = 0;
        for (Future<UploadResult> answer : answers) {
            accepted += answer.get() instanceof UploadResult.Accepted ? 1 : 0;
        }

        assertThat(accepted).isEqualTo(1);
        assertThat(quota().storageMb()).isLessThanOrEqualTo(1);
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
    void theProviderIsAskedWithTheShopsOwnKey() {
        keys.set(ready.shop(), "obedient", "good-key-1234");
        Generation done = finished(admitted(wish(upload())));

        assertThat(generator.requests(done.recipe().prompt()))
                .singleElement()
                .satisfies(
                        request -> assertThat(request.key()).contains(new ApiKey("good-key-1234")));
    }

    @Test
    void whatTheProviderWouldNotTakeASecondTimeEitherIsNotSentAgain() {
        prompt(request -> new ArtOutcome.Unsupported("no such model"));
        Generation unsupported = finished(admitted(wish(upload())));
        prompt(request -> new ArtOutcome.AccountBlocked("no credit"));
        Generation blocked = finished(admitted(wish(upload())));

        for (Generation failed : List.of(blocked, unsupported)) {
            assertThat(failed.failure()).contains(FailureCode.UNAVAILABLE);
            assertThat(attempts.of(ready.shop(), failed.id())).hasSize(1);
            assertThat(attempts.cost(failed)).isZero();
        }
    }

    @Test
    void aBlockedAccountIsNotAskedAgainForAWhileAndPaidFinalsWaitForIt() {
        Generation approved = finished(admitted(wish(upload())));
        prompt(request -> new ArtOutcome.AccountBlocked("no credit"));
        Generation blocked = finished(admitted(wish(upload())));
        assertThat(attempts.of(ready.shop(), blocked.id()))
                .extracting(Attempt::outcome)
                .containsExactly(AttemptOutcome.BLOCKED);

        Generation next = finished(admitted(wish(upload())));
        UUID paid = startFinal(approved);

        assertThat(next.failure()).contains(FailureCode.UNAVAILABLE);
        assertThat(attempts.of(ready.shop(), next.id())).isEmpty();
        assertThat(quota().generations()).isEqualTo(2);
        await().atMost(Duration.ofSeconds(30)).until(() -> due(paid).isPresent());
        assertThat(attempts.of(ready.shop(), paid)).isEmpty();
        assertThat(status(paid)).isEqualTo(GenerationStatus.PROCESSING);
    }

    @Test
    void withAnotherKeyABlockedProviderIsAskedAgain() {
        prompt(request -> new ArtOutcome.AccountBlocked("no credit"));
        finished(admitted(wish(upload())));
        keys.set(ready.shop(), "obedient", "good-key-5678");

        Generation done = finished(admitted(wish(upload())));

        assertThat(done.status()).isEqualTo(GenerationStatus.COMPLETED);
    }

    @Test
    void threeFailedAttemptsEndAPreview() {
        prompt(request -> new ArtOutcome.Outage("down"));
        prompt(request -> new ArtOutcome.RateLimited(Optional.empty()));
        prompt(request -> new ArtOutcome.Outage("down again"));
        Generation failed = finished(admitted(wish(upload())));

        assertThat(failed.failure()).contains(FailureCode.UNAVAILABLE);
        assertThat(attempts.of(ready.shop(), failed.id()))
                .extracting(Attempt::outcome)
                .containsExactly(
                        AttemptOutcome.OUTAGE, AttemptOutcome.RATE_LIMITED, AttemptOutcome.OUTAGE);
        assertThat(attempts.cost(failed)).isZero();
    }

    @Test
    void whatTheProviderSaysThatItChargedStandsInTheLedgerInPlaceOfItsListPrice() {
        prompt(request -> new ArtOutcome.Succeeded(request.photo(), Optional.of(41_270L)));
        Generation preview = finished(admitted(wish(upload())));

        assertThat(attempts.of(ready.shop(), preview.id()))
                .extracting(Attempt::priceMicros)
                .containsExactly(41_270L);
        assertThat(cost(preview)).isEqualTo(41_270);
    }

    @Test
    void anUnknownOutcomeIsBilledAndEndsAPreviewButNotAPaidFinal() {
        Generation approved = finished(admitted(wish(upload())));
        prompt(request -> new ArtOutcome.Unknown("connection cut"));
        Generation preview = finished(admitted(wish(upload())));
        prompt(request -> new ArtOutcome.Unknown("connection cut"));
        Generation paid = finished(startFinal(approved));

        assertThat(preview.failure()).contains(FailureCode.UNAVAILABLE);
        assertThat(attempts.cost(preview)).isEqualTo(34_000);
        assertThat(paid.status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(cost(paid)).isEqualTo(68_000);
    }

    @Test
    void aFinalThatIsToComeAgainWaitsAsAJobThatIsDueThen() {
        Generation approved = finished(admitted(wish(upload())));
        Duration asked = Duration.ofMinutes(8);
        prompt(request -> new ArtOutcome.RateLimited(Optional.of(asked)));
        UUID paid = startFinal(approved);

        await().atMost(Duration.ofSeconds(30)).until(() -> due(paid).isPresent());
        Attempt limited = attempts.of(ready.shop(), paid).getFirst();
        assertThat(due(paid).orElseThrow())
                .isAfterOrEqualTo(limited.endedAt().plus(asked))
                .isBefore(limited.endedAt().plus(asked.multipliedBy(2)));
        assertThat(status(paid)).isEqualTo(GenerationStatus.PROCESSING);
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
    void anotherShopSeesNothing() {
        Generation done = finished(admitted(wish(upload())));
        ShopDomain stranger = fixture.emptyShop();

        assertThat(generations.find(stranger, done.id())).isEmpty();
        assertThat(uploads.find(stranger, done.uploadId())).isEmpty();
    }

    private Quota quota() {
        return quotas.find(ready.shop()).orElseThrow();
    }

    /** When a job that failed once comes again. */
    private Optional<Instant> due(UUID id) {
        return jdbc.sql(
                        """
                        select execution_time from scheduled_finals
                        where task_instance = :id and last_success is not null\
                        """)
                .param("id", id.toString())
                .query((row, number) -> row.getTimestamp("execution_time").toInstant())
                .optional();
    }

    private long cost(Generation generation) {
        return jdbc.sql("select cost_micros from generations where id = :id")
                .param("id", generation.id().toString())
                .query(Long.class)
                .single();
    }
}
