package com.artify.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.artify.catalog.Fit;
import com.artify.catalog.PrintSize;
import com.artify.engine.ArtOutcome;
import com.artify.engine.ModelChoice;
import com.artify.engine.UpscaleRequest;
import com.artify.settings.Enlarging;
import com.artify.settings.Settings;
import com.artify.testing.ObedientEngine;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Finals of a shop whose prints are enlarged at a provider, alike on every database. */
abstract class EnlargingContract extends GenerationSteps {
    private static final long PAINTING = 34_000;
    private static final long ENLARGING = 20_000;

    @Autowired private Attempts attempts;
    @Autowired private ObedientEngine.Sharpener sharpener;
    @Autowired private Settings settings;

    private final String model = "model-" + UUID.randomUUID();
    private final List<String> handedIn = new CopyOnWriteArrayList<>();

    @BeforeEach
    void chooseTheUpscaler() {
        ready = fixture.ready(new PrintSize("Large", 1200, 1800, 150, 0, Fit.COVER));
        settings.change(
                ready.shop(), settings.of(ready.shop()).enlarging(), new Enlarging("sharp", model));
    }

    @Test
    void theChosenUpscalerEnlargesAndItsPriceIsKnownBeforeAndAfter() {
        sharpener.next(model, (request, tickets) -> enlarged(request));

        Generation paid = finished(startFinal(preview()));

        assertThat(paid.status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(attempts.of(ready.shop(), paid.id()))
                .extracting(Attempt::purpose, Attempt::asked, Attempt::outcome, Attempt::costMicros)
                .containsExactly(
                        tuple(
                                AttemptPurpose.PAINT,
                                new ModelChoice("obedient", "auto"),
                                AttemptOutcome.SUCCEEDED,
                                PAINTING),
                        tuple(
                                AttemptPurpose.ENLARGE,
                                new ModelChoice("sharp", model),
                                AttemptOutcome.SUCCEEDED,
                                ENLARGING));
        assertThat(row("estimate_micros", paid)).isEqualTo(PAINTING + ENLARGING);
        assertThat(row("cost_micros", paid)).isEqualTo(PAINTING + ENLARGING);
        assertThat(row("final_width", paid)).isEqualTo(paid.print().fileWidth());
    }

    static List<ArtOutcome.Failed> failures() {
        return List.of(
                new ArtOutcome.Outage("down"),
                new ArtOutcome.RateLimited(Optional.empty()),
                new ArtOutcome.Refused("policy"),
                new ArtOutcome.AccountBlocked("no credit"),
                new ArtOutcome.Unsupported("too large"),
                new ArtOutcome.Unknown("cut"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whateverTheProviderDoesNotDoTheOwnUpscalerDoesAtOnce(ArtOutcome.Failed failure) {
        sharpener.next(model, (request, tickets) -> failure);

        Generation paid = finished(startFinal(preview()));

        assertThat(paid.status()).isEqualTo(GenerationStatus.COMPLETED);
        Attempt enlarging = attempts.of(ready.shop(), paid.id()).getLast();
        assertThat(enlarging.outcome()).isEqualTo(AttemptOutcome.of(failure));
        assertThat(enlarging.detail()).isEqualTo(failure.reason());
        assertThat(row("cost_micros", paid)).isEqualTo(PAINTING + enlarging.costMicros());
    }

    @Test
    void theNextWorkerFetchesWhatAStoppedOneHandedInWithoutPayingTwice() {
        sharpener.next(
                model,
                (request, tickets) -> {
                    handedIn.add("ticket-1");
                    tickets.keep("ticket-1");
                    throw new IllegalStateException("the worker stops");
                });
        sharpener.next(
                model,
                (request, tickets) -> {
                    tickets.held().ifPresentOrElse(held -> {}, () -> handedIn.add("again"));
                    return enlarged(request);
                });

        Generation paid = finished(startFinal(preview()));

        assertThat(paid.status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(handedIn).containsExactly("ticket-1");
        assertThat(attempts.of(ready.shop(), paid.id()))
                .filteredOn(attempt -> attempt.purpose() == AttemptPurpose.ENLARGE)
                .singleElement()
                .satisfies(attempt -> {
                    assertThat(attempt.outcome()).isEqualTo(AttemptOutcome.SUCCEEDED);
                    assertThat(attempt.takenUp()).isEqualTo(1);
                });
        assertThat(row("cost_micros", paid)).isEqualTo(PAINTING + ENLARGING);
    }

    @Test
    void whatWasSentWithoutATicketCountsAsBilledAndIsNotSentAgain() {
        sharpener.next(
                model,
                (request, tickets) -> {
                    handedIn.add("sent");
                    throw new IllegalStateException("the worker stops");
                });
        sharpener.next(
                model,
                (request, tickets) -> {
                    handedIn.add("again");
                    return enlarged(request);
                });

        Generation paid = finished(startFinal(preview()));

        assertThat(paid.status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(handedIn).containsExactly("sent");
        assertThat(attempts.of(ready.shop(), paid.id()).getLast().outcome())
                .isEqualTo(AttemptOutcome.UNKNOWN);
    }

    @Test
    void anUpscalerThatIsNotInstalledIsNotAsked() {
        settings.change(
                ready.shop(), settings.of(ready.shop()).enlarging(), new Enlarging("gone", "one"));

        Generation paid = finished(startFinal(preview()));

        assertThat(paid.status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(attempts.of(ready.shop(), paid.id())).hasSize(1);
        assertThat(row("estimate_micros", paid)).isEqualTo(PAINTING);
    }

    private Generation preview() {
        return finished(admitted(wish(upload())));
    }

    private long row(String column, Generation generation) {
        return jdbc.sql("select " + column + " from generations where shop_id = ? and id = ?")
                .params(ready.shop().value(), generation.id().toString())
                .query(Long.class)
                .single();
    }

    private static ArtOutcome enlarged(UpscaleRequest request) {
        return new ArtOutcome.Succeeded(
                new BufferedImage(request.width(), request.height(), BufferedImage.TYPE_INT_RGB));
    }
}
