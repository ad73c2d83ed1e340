package com.artify.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.artify.engine.ArtOutcome;
import com.artify.engine.ModelChoice;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A style that turns to another provider's model, alike on every database. */
abstract class FailoverContract extends GenerationSteps {
    private static final ModelChoice OTHER = new ModelChoice("embedded", "pencil");

    @Autowired private Attempts attempts;
    @Autowired private ProviderCircuits circuits;

    @BeforeEach
    void turnToAnother() {
        jdbc.sql("update style_versions set alternatives = 'embedded/pencil' where shop_id = ?")
                .param(ready.shop().value())
                .update();
    }

    @Test
    void anOutageIsMadeUpForByTheNextModelWhichMakesTheFinalToo() {
        prompt(request -> new ArtOutcome.Outage("down"));
        Generation preview = finished(admitted(wish(upload())));

        assertThat(preview.status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(attempts.of(ready.shop(), preview.id()))
                .extracting(Attempt::asked, Attempt::outcome, Attempt::costMicros)
                .containsExactly(
                        tuple(own(), AttemptOutcome.OUTAGE, 0L),
                        tuple(OTHER, AttemptOutcome.SUCCEEDED, 0L));
        assertThat(preview.recipe().choices()).containsExactly(OTHER, own());

        Generation paid = finished(startFinal(preview));
        assertThat(paid.status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(attempts.of(ready.shop(), paid.id()))
                .extracting(Attempt::asked)
                .doesNotContain(own());
        assertThat(paid.recipe().choice()).isEqualTo(OTHER);
    }

    @Test
    void aRefusalIsNotTakenToAnother() {
        prompt(request -> new ArtOutcome.Refused("policy"));
        Generation refused = finished(admitted(wish(upload())));

        assertThat(refused.failure()).contains(FailureCode.REFUSED);
        assertThat(attempts.of(ready.shop(), refused.id())).hasSize(1);
    }

    @Test
    void whileAnAccountIsBlockedTheNextModelIsAskedAlone() {
        prompt(request -> new ArtOutcome.AccountBlocked("no credit"));
        finished(admitted(wish(upload())));
        Generation next = finished(admitted(wish(upload())));

        assertThat(next.status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(attempts.of(ready.shop(), next.id()))
                .extracting(Attempt::asked)
                .containsExactly(OTHER);
    }

    @Test
    void aPreviewWaitsForItsOwnModelWhileTheNextIsLeftInPeace() {
        circuits.ask(ready.shop(), "embedded", Optional.empty())
                .orElseThrow()
                .used(new ArtOutcome.AccountBlocked("no credit"));
        prompt(request -> new ArtOutcome.Outage("down"));
        Generation done = finished(admitted(wish(upload())));

        assertThat(done.status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(attempts.of(ready.shop(), done.id()))
                .extracting(Attempt::asked, Attempt::outcome)
                .containsExactly(
                        tuple(own(), AttemptOutcome.OUTAGE),
                        tuple(own(), AttemptOutcome.SUCCEEDED));
    }

    @Test
    void aProviderThatIsNotInstalledIsPassedOver() {
        jdbc.sql("update style_versions set alternatives = ? where shop_id = ?")
                .params("gone/one\nembedded/pencil", ready.shop().value())
                .update();
        prompt(request -> new ArtOutcome.Unsupported("too long a prompt"));
        Generation done = finished(admitted(wish(upload())));

        assertThat(done.recipe().choice()).isEqualTo(OTHER);
    }

    private static ModelChoice own() {
        return new ModelChoice("obedient", "auto");
    }
}
