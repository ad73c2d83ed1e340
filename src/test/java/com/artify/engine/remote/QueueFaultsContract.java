package com.artify.engine.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.artify.engine.ArtOutcome;
import com.artify.engine.ArtRequest;
import com.artify.engine.Progress;
import com.artify.engine.TestPictures;
import com.artify.engine.Tickets;
import com.artify.engine.catalogue.ModelCatalogue;
import com.artify.engine.remote.ProviderServer.Answer;
import com.artify.engine.remote.ProviderServer.Asked;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What generators keep whose provider works through a queue. */
public abstract class QueueFaultsContract extends ProviderFaultsContract {
    protected static final QueueStudio.Pace PACE =
            new QueueStudio.Pace(Duration.ofMillis(1), Duration.ofMillis(5));
    private static final String FILES = "/files/";

    private final Queue<Answer> looks = new ConcurrentLinkedQueue<>();
    private final Queue<Answer> files = new ConcurrentLinkedQueue<>();
    private volatile @Nullable BufferedImage picture;

    /** The provider's own way of taking work into its queue. */
    protected abstract Answer.Said taken();

    /** The provider's own way of saying that the work waits, or is being done. */
    protected abstract Answer.Said working();

    /** The provider's own way of handing out a picture. */
    protected abstract Answer.Said ready(String link);

    /** The provider's own way of saying that the model broke. */
    protected abstract Answer.Said failed();

    @Override
    protected Answer answer(Asked asked) {
        if (cancels(asked)) {
            return Answer.json(202, "{}");
        }
        if (asked.method().equals("POST")) {
            picture = wanted(asked);
            return taken();
        }
        if (asked.path().startsWith(FILES)) {
            Answer scripted = files.poll();
            return scripted == null ? jpeg(file(picture())) : scripted;
        }
        Answer scripted = looks.poll();
        return scripted == null ? ready(server.address() + FILES + "art.jpg") : scripted;
    }

    @Override
    protected Answer.Said picture(byte[] file) {
        return jpeg(file);
    }

    @Override
    protected void paints(byte[] file) {
        files.add(jpeg(file));
        files.add(jpeg(file));
        files.add(jpeg(file));
        files.add(jpeg(file));
    }

    @Override
    protected void refuses() {
        looks.add(refusal());
    }

    @Override
    protected int requests() {
        return 3;
    }

    @Override
    protected long wishes() {
        return super.wishes()
                - server.asked().stream()
                        .filter(asked -> cancels(asked) && asked.method().equals("POST"))
                        .count();
    }

    /** How often a provider is told that nobody waits any longer. */
    protected int cancellations() {
        return 1;
    }

    private static boolean cancels(Asked asked) {
        return asked.path().endsWith("/cancel");
    }

    /** The next look is answered so. */
    protected void seen(Answer answer) {
        looks.add(answer);
    }

    @Test
    void whatWaitsInTheQueueIsLookedAtUntilItIsDone() {
        seen(working());
        seen(working());

        assertThat(outcome()).isInstanceOf(ArtOutcome.Succeeded.class);
        assertThat(server.asked()).hasSize(requests() + 2);
    }

    @Test
    void aModelThatBreaksIsAnOutage() {
        seen(working());
        seen(failed());

        assertThat(outcome()).isInstanceOf(ArtOutcome.Outage.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 410})
    void aResultWhoseLinkHasExpiredIsBilledAndSaidToBe(int status) {
        files.add(new Answer.Said(status, Map.of(), new byte[0]));

        assertThat(outcome())
                .isInstanceOfSatisfying(
                        ArtOutcome.Unknown.class,
                        unknown -> assertThat(unknown.reason()).contains("expired"));
    }

    @Test
    void troubleWhileLookingAndFetchingIsNoReasonToHandInAgain() {
        seen(error(503, "Overloaded"));
        seen(error(429, "Slow down").with("Retry-After", "0"));
        seen(error(429, "Slow down"));
        seen(new Answer.Cut());
        seen(Answer.json(200, "{\"sta"));
        files.add(new Answer.Said(503, Map.of(), new byte[0]));
        files.add(new Answer.Cut());

        assertThat(outcome()).isInstanceOf(ArtOutcome.Succeeded.class);
    }

    @Test
    void whatIsNotReadyInTimeMayBeBilled() {
        for (int look = 0; look < 2_000; look++) {
            seen(working());
        }

        assertThat(generator("200ms").generate(request(), Progress.IGNORED))
                .isInstanceOf(ArtOutcome.Unknown.class);
        assertThat(wishes()).isEqualTo(1);
        assertThat(server.asked().stream().filter(QueueFaultsContract::cancels).count())
                .isEqualTo(cancellations());
    }

    @Test
    void theTicketIsKeptBeforeAnythingElseIsAsked() {
        Kept kept = new Kept(Optional.empty(), false);

        generator().generate(request(), kept, Progress.IGNORED);

        assertThat(kept.ticket).isPresent();
        assertThat(kept.askedBefore).isEqualTo(1);
    }

    @Test
    void aWorkerThatStopsAndAnotherThatTakesUpHandInOnce() {
        Kept stopped = new Kept(Optional.empty(), true);
        seen(working());
        assertThatIllegalStateException()
                .isThrownBy(() -> generator().generate(request(), stopped, Progress.IGNORED));
        assertThat(Thread.interrupted()).isTrue();

        ArtOutcome outcome =
                generator().generate(request(), new Kept(stopped.ticket, false), Progress.IGNORED);

        assertThat(outcome).isInstanceOf(ArtOutcome.Succeeded.class);
        assertThat(wishes()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404})
    void whatCannotBeSeenAnyMoreMayBeBilled(int status) {
        seen(error(status, "Not for you"));

        assertThat(outcome()).isInstanceOf(ArtOutcome.Unknown.class);
    }

    @Test
    void aTicketWithoutAKeyToFetchItMayBeBilled() {
        Kept held = new Kept(Optional.of(ticket()), false);

        assertThat(generator().generate(request().with(Optional.empty()), held, Progress.IGNORED))
                .isInstanceOf(ArtOutcome.Unknown.class);
        assertThat(server.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://10.0.0.1/art.jpg", "file:///etc/passwd", "art.jpg", "::", ""})
    void aResultBehindAnotherKindOfLinkIsNotFetched(String link) {
        seen(ready(link));

        assertThat(outcome()).isInstanceOf(ArtOutcome.Unknown.class);
        assertThat(server.asked()).hasSize(requests() - 1);
    }

    @Test
    void aModelOfWhichNobodySaidWhereThePhotoGoesIsNotAsked() {
        ModelCatalogue silent =
                catalogue("30s", text -> text.replaceFirst("(\"photo\":\"[^\"]*\",)", ""));

        assertThat(generator(server.address(), silent).generate(request(), Progress.IGNORED))
                .isInstanceOf(ArtOutcome.Unsupported.class);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void theKeyGoesToTheProviderAndNotToItsFiles() {
        outcome();

        assertThat(server.asked()).hasSize(requests());
        assertThat(server.asked().getFirst().headers().toString()).contains(KEY);
        assertThat(server.asked().get(1).headers().toString()).contains(KEY);
        assertThat(server.asked().getLast().headers().toString()).doesNotContain(KEY);
    }

    /** The request that hands work in where the provider could call that address. */
    protected Asked handedIn(URI news) {
        Kept reachable =
                new Kept(Optional.empty(), false) {
                    @Override
                    public Optional<URI> news() {
                        return Optional.of(news);
                    }
                };
        generator().generate(request(), reachable, Progress.IGNORED);
        return server.asked().getFirst();
    }

    @Test
    void whereNobodyCanReachUsNoAddressIsNamed() {
        outcome();

        Asked handedIn = server.asked().getFirst();
        assertThat(handedIn.path() + handedIn.text()).doesNotContain("webhook");
    }

    private ArtRequest request() {
        return request(TestPictures.scene(64, 64));
    }

    /** A ticket as the provider gives it. */
    private String ticket() {
        Kept kept = new Kept(Optional.empty(), false);
        generator().generate(request(), kept, Progress.IGNORED);
        server.asked().clear();
        return kept.ticket.orElseThrow();
    }

    private BufferedImage picture() {
        BufferedImage wanted = picture;
        return wanted == null ? TestPictures.scene(64, 64) : wanted;
    }

    private static Answer.Said jpeg(byte[] file) {
        return new Answer.Said(200, Map.of("Content-Type", "image/jpeg"), file);
    }

    /** Keeps a ticket, and stops while it waits if it is told to. */
    private class Kept implements Tickets {
        private final boolean stopping;
        private Optional<String> ticket;
        private int askedBefore;

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
            askedBefore = server.asked().size();
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
