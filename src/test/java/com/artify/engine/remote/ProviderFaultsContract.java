package com.artify.engine.remote;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.engine.ApiKey;
import com.artify.engine.ArtOutcome;
import com.artify.engine.ArtRequest;
import com.artify.engine.ImageGenerator;
import com.artify.engine.ImageGeneratorContract;
import com.artify.engine.KeyTest;
import com.artify.engine.KeyVerdict;
import com.artify.engine.Progress;
import com.artify.engine.TestPictures;
import com.artify.engine.catalogue.ModelCatalogue;
import com.artify.engine.remote.ProviderServer.Answer;
import com.artify.engine.remote.ProviderServer.Asked;
import com.artify.imaging.EncodeOptions;
import com.artify.imaging.PictureEncoder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * What every generator at a provider keeps when things go wrong there, against a server that speaks
 * the provider's documented wire.
 */
@ExtendWith(OutputCaptureExtension.class)
public abstract class ProviderFaultsContract extends ImageGeneratorContract {
    /** Also a word that must be nowhere but in the request. */
    protected static final String KEY = "sk-test-abcdefghijklmnopqrstuvwxyz-0123456789";

    /** More than any answer that a picture of these sizes needs. */
    private static final int MOST_BYTES = 200_000;

    private static final String LIMITS =
            "{\"promptCharacters\":200,\"photoBytes\":1000000,\"answerBytes\":%d,\"patience\":\"%s\"}";

    @TempDir private Path folder;
    protected ProviderServer server;

    /** The generator at that address. */
    protected abstract ImageGenerator generator(String address, ModelCatalogue catalogue);

    protected abstract KeyTest keys(String address);

    /** The provider with one model in the catalogue's form, whose limits are given. */
    protected abstract String catalogue(String limits);

    /** The provider's own way of answering with this file as the picture. */
    protected abstract Answer.Said picture(byte[] file);

    /** The provider's own way of refusing a photo or prompt. */
    protected abstract Answer.Said refusal();

    /** The provider's own way of answering with an error. */
    protected abstract Answer.Said error(int status, String message);

    /** The provider's own way of saying that the account may not, whatever it asks for. */
    protected abstract Answer.Said blockedAccount();

    /** The size of the picture that was asked for. */
    protected abstract BufferedImage wanted(Asked asked);

    @BeforeEach
    void open() {
        server = new ProviderServer(this::answer);
    }

    /** What the provider does with a request that nothing is scripted for. */
    protected Answer answer(Asked asked) {
        return picture(file(wanted(asked)));
    }

    /** The next picture is this file. */
    protected void paints(byte[] file) {
        server.next(picture(file));
    }

    /** The next photo is refused, in the provider's own form. */
    protected void refuses() {
        server.next(refusal());
    }

    /** How many requests a picture takes, from the first to the file. */
    protected int requests() {
        return 1;
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Override
    protected ImageGenerator generator() {
        return generator("30s");
    }

    @Override
    protected ArtRequest request(BufferedImage photo) {
        return super.request(photo).with(Optional.of(new ApiKey(KEY)));
    }

    @Test
    void aRefusalInTheProvidersFormIsFinal() {
        refuses();

        assertThat(outcome()).isInstanceOf(ArtOutcome.Refused.class);
    }

    @Test
    void tooManyRequestsComeBackWhenTheProviderSays() {
        server.next(error(429, "Slow down").with("Retry-After", "7"));

        assertThat(ended())
                .isEqualTo(new ArtOutcome.RateLimited(Optional.of(Duration.ofSeconds(7))));
    }

    @Test
    void tooManyRequestsNeedNotSayWhen() {
        server.next(error(429, "Slow down"));

        assertThat(ended()).isEqualTo(new ArtOutcome.RateLimited(Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504, 529})
    void anErrorOfTheProviderIsAnOutage(int status) {
        server.next(error(status, "The server had an error"));

        assertThat(ended()).isInstanceOf(ArtOutcome.Outage.class);
    }

    @Test
    void anAnswerThatDoesNotComeMayBeBilled() {
        server.next(new Answer.Silence());

        ArtOutcome outcome =
                generator("200ms").generate(request(TestPictures.scene(64, 64)), Progress.IGNORED);

        assertThat(outcome).isInstanceOf(ArtOutcome.Unknown.class);
    }

    @Test
    void aConnectionCutAfterTheRequestMayBeBilled() {
        server.next(new Answer.Cut());

        assertThat(ended()).isInstanceOf(ArtOutcome.Unknown.class);
    }

    @Test
    void aKeptConnectionThatIsCutIsNotTriedAgainByItself() {
        succeed(request(TestPictures.scene(64, 64)), Progress.IGNORED);
        server.next(new Answer.Cut());

        ArtOutcome outcome =
                generator().generate(request(TestPictures.scene(64, 64)), Progress.IGNORED);

        assertThat(outcome).isInstanceOf(ArtOutcome.Unknown.class);
        assertThat(server.asked()).hasSize(requests() + 1);
    }

    @Test
    void whereNobodyListensIsAnOutage() {
        String address = server.address();
        server.close();

        ArtOutcome outcome =
                generator(address, catalogueWith("30s"))
                        .generate(request(TestPictures.scene(64, 64)), Progress.IGNORED);

        assertThat(outcome).isInstanceOf(ArtOutcome.Outage.class);
    }

    @Test
    void anAnswerOfAnotherKindMayBeBilled() {
        server.next(
                new Answer.Said(
                        200,
                        Map.of("Content-Type", "text/html"),
                        "<html>A gateway</html>".getBytes(StandardCharsets.UTF_8)));

        assertThat(ended()).isInstanceOf(ArtOutcome.Unknown.class);
    }

    @Test
    void anAnswerThatIsBrokenMayBeBilled() {
        server.next(Answer.json(200, "{\"data\":[{\"b64"));

        assertThat(ended()).isInstanceOf(ArtOutcome.Unknown.class);
    }

    @Test
    void anAnswerWithoutAPictureMayBeBilled() {
        server.next(Answer.json(200, "{}"));

        assertThat(ended()).isInstanceOf(ArtOutcome.Unknown.class);
    }

    @Test
    void anEmptyPictureMayBeBilled() {
        paints(new byte[0]);

        assertThat(outcome()).isInstanceOf(ArtOutcome.Unknown.class);
    }

    @Test
    void aPictureThatIsNoneMayBeBilled() {
        paints("no picture at all".getBytes(StandardCharsets.UTF_8));

        assertThat(outcome()).isInstanceOf(ArtOutcome.Unknown.class);
    }

    @Test
    void anAnswerThatIsTooLargeMayBeBilled() {
        paints(new byte[MOST_BYTES]);

        assertThat(outcome()).isInstanceOf(ArtOutcome.Unknown.class);
    }

    @Test
    void aModelThatIsGoneIsNotTheShoppersFault() {
        server.next(error(404, "The model does not exist"));

        assertThat(ended()).isInstanceOf(ArtOutcome.Unsupported.class);
    }

    @Test
    void aWishThatTheProviderDoesNotUnderstandIsNotTheShoppersFault() {
        server.next(error(400, "Invalid value"));

        assertThat(ended()).isInstanceOf(ArtOutcome.Unsupported.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void aKeyThatIsNotTakenBlocksTheAccount(int status) {
        server.next(error(status, "Incorrect API key provided: " + KEY));

        assertThat(ended()).isInstanceOf(ArtOutcome.AccountBlocked.class);
    }

    @Test
    void anAccountWithoutCreditIsBlocked() {
        server.next(blockedAccount());

        assertThat(ended()).isInstanceOf(ArtOutcome.AccountBlocked.class);
    }

    @Test
    void withoutAKeyNothingIsSent() {
        ArtOutcome outcome =
                generator()
                        .generate(
                                request(TestPictures.scene(64, 64)).with(Optional.empty()),
                                Progress.IGNORED);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ArtOutcome.AccountBlocked.class,
                        blocked -> assertThat(blocked.reason()).contains("no key"));
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void anUnknownModelIsRefusedByNameBeforeAnythingIsSent() {
        ArtRequest request = request(TestPictures.scene(64, 64));
        ArtRequest unknown =
                new ArtRequest(
                        request.photo(),
                        "a painting",
                        "dall-e-9",
                        Map.of(),
                        64,
                        64,
                        1,
                        request.key());

        assertThat(generator().generate(unknown, Progress.IGNORED))
                .isInstanceOfSatisfying(
                        ArtOutcome.Unsupported.class,
                        unsupported -> assertThat(unsupported.reason()).contains("dall-e-9"));
        assertThat(generator().priceMicros(unknown)).isZero();
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void aPromptThatIsTooLongIsNotSent() {
        ArtRequest request = request(TestPictures.scene(64, 64));
        ArtRequest wordy =
                new ArtRequest(
                        request.photo(),
                        "paint ".repeat(40),
                        model(),
                        Map.of(),
                        64,
                        64,
                        1,
                        request.key());

        assertThat(generator().generate(wordy, Progress.IGNORED))
                .isInstanceOf(ArtOutcome.Unsupported.class);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void onceItIsSentTheArtIsKeptThoughItIsNoLongerWanted() {
        Progress unwantedLater =
                fraction -> {
                    if (fraction > 0) {
                        throw new CancellationException("no longer wanted");
                    }
                };

        assertThat(generator().generate(request(TestPictures.scene(64, 64)), unwantedLater))
                .isInstanceOf(ArtOutcome.Succeeded.class);
    }

    @Test
    void theKeyAndThePictureAreNowhereButInTheRequest(CapturedOutput output) {
        String picture = "iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4";

        for (int status : new int[] {400, 401, 403, 404, 429, 500}) {
            server.next(error(status, "Wrong key " + KEY + " for " + picture));
            assertThat(ended().toString()).doesNotContain(KEY).doesNotContain(picture);
        }
        assertThat(output.getAll()).doesNotContain(KEY).doesNotContain(picture);
        assertThat(request(TestPictures.scene(8, 8)).toString()).doesNotContain(KEY);
    }

    @Test
    void aKeyIsTestedWithoutPainting() {
        server.next(Answer.json(200, "{\"object\":\"list\",\"data\":[],\"models\":[]}"));
        assertThat(keys(server.address()).test(KEY)).isEqualTo(KeyVerdict.ACCEPTED);
        server.next(error(401, "Incorrect API key provided"));
        assertThat(keys(server.address()).test(KEY)).isEqualTo(KeyVerdict.REFUSED);
        server.next(error(503, "Overloaded"));
        assertThat(keys(server.address()).test(KEY)).isEqualTo(KeyVerdict.UNREACHABLE);

        assertThat(server.asked()).allSatisfy(asked -> assertThat(asked.method()).isEqualTo("GET"));
    }

    @Test
    void aKeyCannotBeTestedWhereNobodyListens() {
        String address = server.address();
        server.close();

        assertThat(keys(address).test(KEY)).isEqualTo(KeyVerdict.UNREACHABLE);
    }

    /** How one attempt ends that asks for one picture exactly once. */
    protected ArtOutcome outcome() {
        long before = wishes();
        ArtOutcome outcome =
                generator().generate(request(TestPictures.scene(64, 64)), Progress.IGNORED);
        assertThat(wishes()).isEqualTo(before + 1);
        return outcome;
    }

    /** How many pictures were asked for. */
    protected long wishes() {
        return server.asked().stream().filter(asked -> asked.method().equals("POST")).count();
    }

    /** How one request ends that goes out exactly once. */
    protected ArtOutcome ended() {
        int before = server.asked().size();
        ArtOutcome outcome = outcome();
        assertThat(server.asked()).hasSize(before + 1);
        return outcome;
    }

    protected static byte[] file(BufferedImage picture) {
        return new PictureEncoder().encode(picture, EncodeOptions.jpeg(90));
    }

    protected ImageGenerator generator(String patience) {
        return generator(server.address(), catalogueWith(patience));
    }

    private ModelCatalogue catalogueWith(String patience) {
        return catalogue(patience, UnaryOperator.identity());
    }

    /** The catalogue, changed. */
    protected ModelCatalogue catalogue(String patience, UnaryOperator<String> change) {
        try {
            Path file = folder.resolve("models.json");
            String providers = change.apply(catalogue(LIMITS.formatted(MOST_BYTES, patience)));
            Files.writeString(file, "{\"providers\":[" + providers + "]}");
            return new ModelCatalogue(file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
