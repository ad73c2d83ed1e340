package com.artify.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.engine.ArtOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In which order and how many at once a shop's generations are worked off. */
abstract class BacklogContract extends GenerationSteps {
    @Autowired private Attempts attempts;
    @Autowired private Sweeper sweeper;

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
    void theSweeperTakesUpWhatNoJobKnowsAnyMore() {
        limit("max_concurrent_generations", 0);
        UUID lost = admitted(wish(upload()));
        limit("max_concurrent_generations", 3);
        sweeper.run();

        assertThat(finished(lost).status()).isEqualTo(GenerationStatus.COMPLETED);
    }

    @Test
    void anAttemptThatADeadWorkerLeftOpenIsClosedAndTheWorkIsDoneOnce() {
        limit("max_concurrent_generations", 0);
        UUID id = admitted(wish(upload()));
        Generation waiting = find(id);
        attempts.begin(waiting, waiting.recipe().choice(), 0);
        limit("max_concurrent_generations", 3);
        sweeper.run();

        Generation done = finished(id);
        assertThat(done.status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(attempts.of(ready.shop(), id))
                .extracting(Attempt::outcome)
                .containsExactly(AttemptOutcome.UNKNOWN, AttemptOutcome.SUCCEEDED);
    }

    private String completedAt(Generation generation) {
        return jdbc.sql("select completed_at from generations where id = :id")
                .param("id", generation.id().toString())
                .query(String.class)
                .single();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
