package com.artify.engine.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.artify.engine.ArtOutcome;
import com.artify.engine.Progress;
import com.artify.engine.Tickets;
import com.artify.engine.remote.ProviderServer.Answer;
import com.artify.engine.remote.ProviderServer.Asked;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What upscalers keep whose provider works through a queue. */
public abstract class QueueUpscalerContract extends RemoteUpscalerContract {
    protected static final QueueStudio.Pace PACE =
            new QueueStudio.Pace(Duration.ofMillis(1), Duration.ofMillis(5));
    protected static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FILES = "/files/";

    private final Queue<Answer> looks = new ConcurrentLinkedQueue<>();
    private final Queue<Answer> files = new ConcurrentLinkedQueue<>();
    private volatile byte[] art = new byte[0];

    /** The provider's own way of taking work into its queue. */
    protected abstract Answer.Said taken();

    /** The provider's own way of saying that the work is being done. */
    protected abstract Answer.Said working();

    /** The provider's own way of handing out a picture. */
    protected abstract Answer.Said ready(String link);

    /** The provider's own way of saying that the art was refused. */
    protected abstract Answer.Said refusal();

    /** What is sent to the model, of a request that hands work in. */
    protected abstract JsonNode input(Asked asked);

    /** The art's field in the input. */
    protected abstract String photo();

    /** The factor's field in the input. */
    protected abstract String factor();

    @Override
    protected Answer answer(Asked asked) {
        if (asked.path().endsWith("/cancel")) {
            return Answer.json(202, "{}");
        }
        if (asked.method().equals("POST")) {
            JsonNode input = input(asked);
            String sent = input.path(photo()).asString("").replace("data:image/jpeg;base64,", "");
            art = enlarged(Base64.getDecoder().decode(sent), input.path(factor()).asInt());
            return taken();
        }
        if (asked.path().startsWith(FILES)) {
            Answer scripted = files.poll();
            return scripted == null ? jpeg(art) : scripted;
        }
        Answer scripted = looks.poll();
        return scripted == null ? ready(server.address() + FILES + "art.jpg") : scripted;
    }

    @Override
    protected void enlargesTo(byte[] file) {
        for (int fetch = 0; fetch < 4; fetch++) {
            files.add(jpeg(file));
        }
    }

    @Override
    protected void refuses() {
        looks.add(refusal());
    }

    /** The next look is answered so. */
    protected final void seen(Answer answer) {
        looks.add(answer);
    }

    @Test
    void whatWaitsInTheQueueIsLookedAtUntilItIsDone() {
        seen(working());
        seen(new Answer.Cut());
        seen(error(503, "Overloaded"));
        seen(working());

        assertThat(outcome()).isInstanceOf(ArtOutcome.Succeeded.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 410})
    void aResultWhoseLinkHasExpiredMayBeBilledAndIsSaidToBe(int status) {
        files.add(new Answer.Said(status, Map.of(), new byte[0]));

        assertThat(outcome())
                .isInstanceOfSatisfying(
                        ArtOutcome.Unknown.class,
                        unknown -> assertThat(unknown.reason()).contains("expired"));
    }

    @Test
    void aWorkerThatStopsAndAnotherThatTakesUpHandInOnce() {
        Kept stopped = new Kept(Optional.empty(), true);
        seen(working());
        assertThatIllegalStateException()
                .isThrownBy(() -> upscaler().upscale(request(), stopped, Progress.IGNORED));
        assertThat(Thread.interrupted()).isTrue();

        ArtOutcome outcome =
                upscaler().upscale(request(), new Kept(stopped.ticket, false), Progress.IGNORED);

        assertThat(outcome).isInstanceOf(ArtOutcome.Succeeded.class);
        assertThat(handedIn()).isEqualTo(1);
    }

    @Test
    void theFactorIsTheSmallestThatIsEnough() {
        outcome();

        assertThat(input(server.asked().getFirst()).path(factor()).asInt()).isEqualTo(4);
        assertThat(server.asked().getFirst().headers().toString()).contains(KEY);
        assertThat(server.asked().getLast().headers().toString()).doesNotContain(KEY);
    }

    /** Keeps a ticket, and stops while it waits if it is told to. */
    private static final class Kept implements Tickets {
        private final boolean stopping;
        private Optional<String> ticket;

        Kept(Optional<String> ticket, boolean stopping) {
            this.ticket = ticket;
            this.stopping = stopping;
        }

        @Override
        public Optional<String> held() {
            return ticket;
        }

        @Override
        public void keep(String given) {
            ticket = Optional.of(given);
        }

        @Override
        public void rest(Duration most) throws InterruptedException {
            if (stopping) {
                throw new InterruptedException();
            }
            Thread.sleep(most);
        }
    }
}
