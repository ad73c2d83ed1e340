package com.artify.generation.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class BellTest {
    private static final Duration LONG = Duration.ofHours(1);

    private final AtomicInteger far = new AtomicInteger();
    private final List<Bell> closed = new ArrayList<>();

    @Test
    void whatRangWhileNobodyWaitedCountsForTheNextWait() throws Exception {
        try (Bell bell = bell(Optional.empty())) {
            bell.ring();
            bell.ring();

            bell.await(LONG);

            bell.await(Duration.ofMillis(1));
            assertThat(closed).isEmpty();
        }
        assertThat(closed).hasSize(1);
    }

    @Test
    void aWaitIsEndedByARing() {
        Bell bell = bell(Optional.empty());
        CountDownLatch waiting = new CountDownLatch(1);
        CompletableFuture<Void> woken =
                CompletableFuture.runAsync(() -> {
                    waiting.countDown();
                    await(bell);
                });

        await(waiting);
        bell.ring();

        woken.join();
    }

    @Test
    void callsThatOthersTookEndTheWait() throws Exception {
        Bell bell = bell(Optional.of(URI.create("https://artify.test/hooks/engine/x")));
        far.set(2);

        bell.await(LONG);
        far.set(3);
        bell.await(LONG);
    }

    @Test
    void withoutACallTheWaitEndsByItself() throws Exception {
        bell(Optional.empty()).await(Duration.ofMillis(1));
        bell(Optional.empty()).await(Duration.ZERO);
    }

    private Bell bell(Optional<URI> address) {
        return new Bell(address, far::get, closed::add);
    }

    private static void await(Bell bell) {
        try {
            bell.await(LONG);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
