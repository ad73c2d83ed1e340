package com.artify.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.jdbc.Database;
import com.artify.engine.ArtOutcome;
import com.artify.settings.Budget;
import com.artify.settings.Settings;
import com.artify.testing.Admin;
import com.artify.usage.Budgets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
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
import org.springframework.context.ApplicationContext;

/** What a day's budget stops and what it does not, alike on every database. */
abstract class BudgetContract extends GenerationSteps {
    private static final double TWO_PREVIEWS = 0.07;

    @Autowired private ApplicationContext context;
    @Autowired private Settings settings;
    @Autowired private Budgets budgets;
    @Autowired private Regenerations regenerations;
    @Autowired private Database database;

    @Test
    void wishesSentAtOnceCannotOverspendTogether() throws Exception {
        budget(TWO_PREVIEWS);
        List<GenerationRequest> wishes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            wishes.add(wish(upload()));
        }
        List<Future<Admission>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            CountDownLatch go = new CountDownLatch(1);
            for (GenerationRequest wish : wishes) {
                answers.add(
                        threads.submit(() -> {
                            go.await();
                            return generations.request(wish);
                        }));
            }
            go.countDown();
        }
        List<UUID> admitted = new ArrayList<>();
        for (Future<Admission> answer : answers) {
            if (answer.get() instanceof Admission.Admitted(Generation generation)) {
                admitted.add(generation.id());
            } else {
                assertThat(answer.get()).isInstanceOf(Admission.BudgetSpent.class);
            }
        }

        assertThat(admitted).hasSize(2).allSatisfy(id -> finished(id));
        assertThat(budgets.today(ready.shop()).orElseThrow().usedMicros()).isEqualTo(68_000);
        assertThat(counted()).isEqualTo(2);
    }

    @Test
    void aPaidFinalIsMadeThoughTheBudgetIsSpent() {
        Generation preview = finished(admitted(wish(upload())));
        budget(0);

        assertThat(generations.request(wish(upload()))).isInstanceOf(Admission.BudgetSpent.class);
        assertThat(finished(startFinal(preview)).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(budgets.today(ready.shop()).orElseThrow().spentMicros()).isEqualTo(68_000);
        assertThat(counted()).isEqualTo(2);
    }

    @Test
    void whatStaffMakeAgainIsStoppedToo() {
        Generation preview = finished(admitted(wish(upload())));
        budget(0.04);
        try (Admin admin = Admin.open(context, ready.shop())) {
            assertThat(regenerations.preview(ready.shop(), preview.id(), Optional.empty()))
                    .isInstanceOf(Regeneration.BudgetSpent.class);
        }
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void anEqualWishCostsNothingAndIsAdmitted() {
        UUID upload = upload();
        finished(admitted(wish(upload)));
        budget(0);

        assertThat(finished(admitted(wish(upload))).status()).isEqualTo(GenerationStatus.COMPLETED);
    }

    @Test
    void whatTheProviderRefusedLeavesRoom() {
        budget(0.04);
        prompt(request -> new ArtOutcome.Refused("policy"));
        finished(admitted(wish(upload())));

        assertThat(finished(admitted(wish(upload()))).status())
                .isEqualTo(GenerationStatus.COMPLETED);
    }

    @Test
    void theBudgetIsNewAtMidnightInTheShopsTimeZone() {
        ZoneId zone = ZoneId.of("Pacific/Auckland");
        jdbc.sql("update shops set time_zone = :zone where id = :shop")
                .param("zone", zone.getId())
                .param("shop", ready.shop().value())
                .update();
        budget(0.04);
        finished(admitted(wish(upload())));
        Admission stopped = generations.request(wish(upload()));

        Instant renewed = ((Admission.BudgetSpent) stopped).renewed();
        assertThat(renewed.atZone(zone).toLocalTime()).isEqualTo(LocalTime.MIDNIGHT);
        Instant yesterday = renewed.minus(Duration.ofHours(26));
        jdbc.sql("update generation_attempts set started_at = :yesterday where shop_id = :shop")
                .param("yesterday", database.parameter(yesterday))
                .param("shop", ready.shop().value())
                .update();
        finished(admitted(wish(upload())));
    }

    @Test
    void theEstimateIsStoredWithTheGeneration() {
        Generation preview = finished(admitted(wish(upload())));
        UUID paid = startFinal(preview);

        assertThat(estimate(preview.id())).isEqualTo(34_000);
        assertThat(estimate(paid)).isEqualTo(34_000);
        assertThat(estimate(admitted(wish(preview.uploadId())))).isZero();
    }

    private void budget(double dollars) {
        settings.change(
                ready.shop(), settings.of(ready.shop()).budget(), new Budget(true, dollars));
    }

    private long counted() {
        return jdbc.sql("select current_generations from quotas where shop_id = :shop")
                .param("shop", ready.shop().value())
                .query(Long.class)
                .single();
    }

    private long estimate(UUID id) {
        return jdbc.sql("select estimate_micros from generations where id = :id")
                .param("id", id.toString())
                .query(Long.class)
                .single();
    }
}
