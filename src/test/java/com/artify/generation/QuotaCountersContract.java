package com.artify.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.artify.base.Ids;
import com.artify.storage.ObjectKey;
import com.artify.usage.Quota;
import com.artify.usage.Quotas;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Counters stay equal to rows, whatever comes at the same time; alike on every database. */
abstract class QuotaCountersContract extends GenerationSteps {
    private static final int THREADS = 8;
    private static final int LIMIT = 900;
    private static final int RESERVE = 100;
    private static final long SEED = 20_261_123;

    @Autowired private Quotas quotas;
    @Autowired private Lifecycle lifecycle;
    @Autowired private GenerationRepository rows;
    @Autowired private TransactionTemplate transaction;
    @Autowired private Clock clock;

    private final AtomicLong stored = new AtomicLong();

    @Test
    void randomAdmissionsEndingsAndFailuresAtOnceLeaveCountersEqualToTheRows() throws Exception {
        Generation model = finished(admitted(wish(upload())));
        // No slot is free, so that no worker takes what is only counted here.
        quotas.limit(ready.shop(), new Quotas.Limits(LIMIT, RESERVE, 100_000, 0));
        double storageBefore = quota().storageMb();
        List<Future<?>> threads = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
            for (int thread = 0; thread < THREADS; thread++) {
                Random random = new Random(SEED + thread);
                threads.add(pool.submit(() -> walk(model, random)));
            }
        }
        for (Future<?> thread : threads) {
            thread.get();
        }

        assertThat(quota().generations()).as("seed %d", SEED).isEqualTo(counted());
        assertThat(quota().totalGenerations()).isEqualTo(counted());
        assertThat(quota().storageMb() - storageBefore).isCloseTo(stored.get() / 1e6, within(1e-6));
        assertThat(previews()).isPositive().isLessThanOrEqualTo(LIMIT - RESERVE);
    }

    /** How many steps all threads take together. */
    abstract int steps();

    private void walk(Generation model, Random random) {
        List<UUID> open = new ArrayList<>();
        for (int step = 0; step < steps() / THREADS; step++) {
            int chance = random.nextInt(100);
            if (chance < 50 || open.isEmpty()) {
                admitted(model, GenerationType.PREVIEW).ifPresent(open::add);
            } else if (chance < 60) {
                admitted(model, GenerationType.FINAL).ifPresent(open::add);
            } else {
                UUID id = open.remove(random.nextInt(open.size()));
                if (chance < 75) {
                    lifecycle.fail(id, FailureCode.UNAVAILABLE, "tried in vain");
                } else if (chance < 90) {
                    lifecycle.fail(id, FailureCode.CANCELLED, "not wanted any more");
                } else {
                    complete(id);
                }
                // Bad news may come twice.
                lifecycle.fail(id, FailureCode.INTERNAL, "said once more");
            }
        }
    }

    /** As the doors do it: the quota, the row and the hand-over in one transaction. */
    private Optional<UUID> admitted(Generation model, GenerationType type) {
        return transaction.execute(status -> {
            if (type == GenerationType.FINAL) {
                quotas.countFinal(ready.shop());
            } else if (!quotas.reservePreview(ready.shop())) {
                return Optional.<UUID>empty();
            }
            return Optional.of(rows.save(copy(model, type).reserved()).id());
        });
    }

    private void complete(UUID id) {
        Generation begun = lifecycle.begin(id).orElseThrow();
        lifecycle.painted(
                begun, new Lifecycle.StoredArt(key(id), 10, 10, begun.recipe().choice(), 1_500));
        lifecycle.completePreview(begun, Optional.empty(), key(id), key(id), 2_500);
        stored.addAndGet(4_000);
    }

    private static ObjectKey key(UUID id) {
        return new ObjectKey("counted/" + id + ".jpg");
    }

    private Generation copy(Generation model, GenerationType type) {
        return new Generation(
                Ids.next(),
                model.shop(),
                model.subject(),
                model.recipe(),
                model.print(),
                model.uploadId(),
                model.photoKey().value(),
                type,
                model.moderation(),
                clock.instant());
    }

    private Quota quota() {
        return quotas.find(ready.shop()).orElseThrow();
    }

    private int counted() {
        return count("generation_type in ('preview', 'final')");
    }

    private int previews() {
        return count("generation_type = 'preview'");
    }

    private int count(String which) {
        return jdbc.sql(
                        "select count(*) from generations where shop_id = :shop"
                                + " and quota_reserved = :yes and status <> 'failed' and "
                                + which)
                .param("shop", ready.shop().value())
                .param("yes", true)
                .query(Integer.class)
                .single();
    }
}
