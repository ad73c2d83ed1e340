package com.artify.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.engine.ArtOutcome;
import com.artify.engine.ArtRequest;
import com.artify.engine.ModelChoice;
import com.artify.engine.Tickets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Work in a provider's queue whose worker stops, alike on every database. */
abstract class HandedInContract extends GenerationSteps {
    private static final int PRICE = 34_000;

    @Autowired private Attempts attempts;

    /** What was handed in; what another worker fetched. */
    private final List<String> handedIn = new CopyOnWriteArrayList<>();

    private final List<String> fetched = new CopyOnWriteArrayList<>();

    @Test
    void theNextWorkerFetchesWhatAStoppedOneHandedInWithoutPayingTwice() {
        stopAfterHandingIn();
        fetch(request -> new ArtOutcome.Succeeded(request.photo()));

        Generation done = finished(admitted(wish(upload())));

        assertThat(done.status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(handedIn).containsExactly("ticket-1");
        assertThat(fetched).containsExactly("ticket-1");
        assertThat(attempts.of(ready.shop(), done.id()))
                .singleElement()
                .satisfies(attempt -> {
                    assertThat(attempt.outcome()).isEqualTo(AttemptOutcome.SUCCEEDED);
                    assertThat(attempt.ticket()).isEqualTo("ticket-1");
                    assertThat(attempt.takenUp()).isEqualTo(1);
                    assertThat(attempt.costMicros()).isEqualTo(PRICE);
                });
    }

    @Test
    void theLastAllowedAttemptIsFetchedTooAndQuotaIsUsedOnce() {
        Generation waiting = open();
        for (int made = 0; made < 2; made++) {
            attempts.end(begun(waiting), AttemptOutcome.OUTAGE, "down");
        }
        attempts.keep(begun(waiting), "ticket-1");
        fetch(request -> new ArtOutcome.Succeeded(request.photo()));
        limit("max_concurrent_generations", 1);

        release();

        assertThat(finished(waiting.id()).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(fetched).containsExactly("ticket-1");
        assertThat(attempts.of(ready.shop(), waiting.id())).hasSize(3);
    }

    @Test
    void aResultThatIsLostCountsAsBilled() {
        stopAfterHandingIn();
        fetch(request -> new ArtOutcome.Unknown("the link has expired"));

        Generation lost = finished(admitted(wish(upload())));

        assertThat(lost.failure()).contains(FailureCode.UNAVAILABLE);
        assertThat(handedIn).hasSize(1);
        assertThat(attempts.of(ready.shop(), lost.id()))
                .singleElement()
                .satisfies(attempt -> {
                    assertThat(attempt.outcome()).isEqualTo(AttemptOutcome.UNKNOWN);
                    assertThat(attempt.costMicros()).isEqualTo(PRICE);
                });
    }

    @Test
    void aPictureThatKillsWorkersIsLeftAloneInTheEnd() {
        Generation waiting = open();
        attempts.keep(begun(waiting), "ticket-1");

        for (int worker = 0; worker < 5; worker++) {
            attempts.closeOpen(waiting, false);
            assertThat(attempts.takeUp(waiting)).isPresent();
        }
        attempts.closeOpen(waiting, false);

        assertThat(attempts.takeUp(waiting)).isEmpty();
        assertThat(attempts.of(ready.shop(), waiting.id()))
                .singleElement()
                .satisfies(
                        attempt -> assertThat(attempt.outcome()).isEqualTo(AttemptOutcome.UNKNOWN));
    }

    /** A generation that waits for its turn. */
    private Generation open() {
        limit("max_concurrent_generations", 0);
        return find(admitted(wish(upload())));
    }

    private Attempt begun(Generation generation) {
        return attempts.begin(generation, new ModelChoice("obedient", "auto"), PRICE);
    }

    /** Another wish makes the shop's backlog move. */
    private void release() {
        admitted(wish(upload()));
    }

    private void stopAfterHandingIn() {
        generator.nextQueued(
                prompt(),
                (request, tickets) -> {
                    handedIn.add("ticket-1");
                    tickets.keep("ticket-1");
                    throw new IllegalStateException("the worker stops");
                });
    }

    private void fetch(Function<ArtRequest, ArtOutcome> answer) {
        generator.nextQueued(prompt(), (request, tickets) -> fetched(request, tickets, answer));
    }

    private ArtOutcome fetched(
            ArtRequest request, Tickets tickets, Function<ArtRequest, ArtOutcome> answer) {
        Optional<String> held = tickets.held();
        held.ifPresentOrElse(fetched::add, () -> handedIn.add("again"));
        return answer.apply(request);
    }
}
