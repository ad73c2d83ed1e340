package com.artify.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.engine.ArtOutcome;
import com.artify.engine.ArtRequest;
import com.artify.testing.ShopFixture.ReadyShop;
import com.artify.testing.Shopper;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Shops beside each other, alike on every database. */
abstract class FairnessContract extends GenerationSteps {
    private static final int MANY = 12;

    @Autowired private Shopper shopper;

    @Test
    void aShopWithManyWaitingHoldsUpNoOthersFirstPreview() {
        CountDownLatch letGo = new CountDownLatch(1);
        List<UUID> waiting = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            prompt(request -> held(request, letGo));
            waiting.add(admitted(wish(upload())));
        }

        ReadyShop other = fixture.ready();
        Generation first = shopper.previewed(other);

        assertThat(first.status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(waiting).noneMatch(id -> status(id).ended());
        letGo.countDown();
        assertThat(waiting)
                .allSatisfy(id ->
                        assertThat(finished(id).status()).isEqualTo(GenerationStatus.COMPLETED));
    }

    private static ArtOutcome held(ArtRequest request, CountDownLatch letGo) {
        try {
            if (letGo.await(1, TimeUnit.MINUTES)) {
                return new ArtOutcome.Succeeded(request.photo());
            }
            return new ArtOutcome.Outage("nobody let it go");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
