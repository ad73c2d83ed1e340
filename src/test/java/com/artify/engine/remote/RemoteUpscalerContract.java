package com.artify.engine.remote;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.engine.ApiKey;
import com.artify.engine.ArtOutcome;
import com.artify.engine.Progress;
import com.artify.engine.TestPictures;
import com.artify.engine.Tickets;
import com.artify.engine.UpscaleRequest;
import com.artify.engine.Upscaler;
import com.artify.engine.UpscalerContract;
import com.artify.engine.catalogue.ModelCatalogue;
import com.artify.engine.remote.ProviderServer.Answer;
import com.artify.engine.remote.ProviderServer.Asked;
import com.artify.imaging.DecodeResult;
import com.artify.imaging.EncodeOptions;
import com.artify.imaging.ImagingLimits;
import com.artify.imaging.PictureDecoder;
import com.artify.imaging.PictureEncoder;
import com.artify.imaging.ResizeStep;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every upscaler at a provider keeps, also when things go wrong there, against a server that
 * speaks the provider's documented wire and enlarges what it is sent.
 */
public abstract class RemoteUpscalerContract extends UpscalerContract {
    protected static final String KEY = "sk-test-abcdefghijklmnopqrstuvwxyz-0123456789";
    private static final int MOST_BYTES = 2_000_000;
    private static final int MOST_SIDE = 1_000;

    @TempDir private Path folder;
    protected ProviderServer server;

    /** The upscaler at that address. */
    protected abstract Upscaler upscaler(String address, ModelCatalogue catalogue);

    /** The provider's name of the upscaler in the catalogue. */
    protected abstract String model();

    /** The provider with one upscaler in the catalogue's form, whose limits are given. */
    protected abstract String catalogue(String limits);

    /** What the provider does with a request that nothing is scripted for. */
    protected abstract Answer answer(Asked asked);

    /** The next picture is this file. */
    protected abstract void enlargesTo(byte[] file);

    /** The next art is refused, in the provider's own form. */
    protected abstract void refuses();

    /** The provider's own way of answering with an error. */
    protected abstract Answer.Said error(int status, String message);

    /** The provider's own way of saying that the account may not, whatever it asks for. */
    protected abstract Answer.Said blockedAccount();

    @BeforeEach
    void open() {
        server = new ProviderServer(this::answer);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Override
    protected Upscaler upscaler() {
        return upscaler("30s");
    }

    @Override
    protected UpscaleRequest request(BufferedImage art, int width, int height) {
        return new UpscaleRequest(art, model(), width, height, Optional.of(new ApiKey(KEY)));
    }

    @Test
    void aRefusalIsToldAsOne() {
        refuses();

        assertThat(outcome()).isInstanceOf(ArtOutcome.Refused.class);
    }

    @Test
    void tooManyRequestsAreToldWithAndWithoutATime() {
        server.next(error(429, "Slow down").with("Retry-After", "7"));
        server.next(error(429, "Slow down"));

        assertThat(outcome())
                .isEqualTo(new ArtOutcome.RateLimited(Optional.of(Duration.ofSeconds(7))));
        assertThat(outcome()).isEqualTo(new ArtOutcome.RateLimited(Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void anErrorOfTheProviderIsAnOutage(int status) {
        server.next(error(status, "The server had an error"));

        assertThat(outcome()).isInstanceOf(ArtOutcome.Outage.class);
    }

    @Test
    void anAnswerThatDoesNotComeMayBeBilled() {
        server.next(new Answer.Silence());

        assertThat(upscaler("200ms").upscale(request(), Tickets.FORGOTTEN, Progress.IGNORED))
                .isInstanceOf(ArtOutcome.Unknown.class);
    }

    @Test
    void aConnectionCutAfterTheRequestMayBeBilled() {
        server.next(new Answer.Cut());

        assertThat(outcome()).isInstanceOf(ArtOutcome.Unknown.class);
    }

    @Test
    void whereNobodyListensIsAnOutage() {
        String address = server.address();
        server.close();

        assertThat(
                        upscaler(address, catalogueWith("30s"))
                                .upscale(request(), Tickets.FORGOTTEN, Progress.IGNORED))
                .isInstanceOf(ArtOutcome.Outage.class);
    }

    @Test
    void anAnswerOfAnotherKindMayBeBilled() {
        server.next(
                new Answer.Said(
                        200,
                        Map.of("Content-Type", "text/html"),
                        "<html>A gateway</html>".getBytes(StandardCharsets.UTF_8)));

        assertThat(outcome()).isInstanceOf(ArtOutcome.Unknown.class);
    }

    @Test
    void anAnswerWithoutAPictureMayBeBilled() {
        server.next(Answer.json(200, "{}"));

        assertThat(outcome()).isInstanceOf(ArtOutcome.Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no picture at all"})
    void aPictureThatIsNoneMayBeBilled(String content) {
        enlargesTo(content.getBytes(StandardCharsets.UTF_8));

        assertThat(outcome()).isInstanceOf(ArtOutcome.Unknown.class);
    }

    @Test
    void aPictureThatIsTooLargeMayBeBilled() {
        enlargesTo(new byte[MOST_BYTES + 1]);

        assertThat(outcome()).isInstanceOf(ArtOutcome.Unknown.class);
    }

    @Test
    void aSmallPictureOrOneOfAnotherShapeIsNoEnlargement() {
        enlargesTo(file(TestPictures.scene(30, 20)));
        assertThat(outcome()).isInstanceOf(ArtOutcome.Unknown.class);

        enlargesTo(file(TestPictures.scene(240, 240)));
        assertThat(outcome()).isInstanceOf(ArtOutcome.Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void aKeyThatIsNotTakenBlocksTheAccountAndIsNotRepeated(int status) {
        server.next(error(status, "Incorrect API key provided: " + KEY));

        ArtOutcome outcome = outcome();

        assertThat(outcome).isInstanceOf(ArtOutcome.AccountBlocked.class);
        assertThat(outcome.toString()).doesNotContain(KEY);
        assertThat(request().toString()).doesNotContain(KEY);
    }

    @Test
    void anAccountWithoutCreditIsBlocked() {
        server.next(blockedAccount());

        assertThat(outcome()).isInstanceOf(ArtOutcome.AccountBlocked.class);
    }

    @Test
    void whatTheCatalogueForbidsIsNotSent() {
        UpscaleRequest large = request(TestPictures.scene(MOST_SIDE + 1, 20), 2_002, 40);
        UpscaleRequest unknown =
                new UpscaleRequest(TestPictures.scene(60, 40), "topaz-9", 120, 80, request().key());
        UpscaleRequest keyless =
                new UpscaleRequest(TestPictures.scene(60, 40), model(), 120, 80, Optional.empty());

        assertThat(outcome(large)).isInstanceOf(ArtOutcome.Unsupported.class);
        assertThat(outcome(unknown))
                .isInstanceOfSatisfying(
                        ArtOutcome.Unsupported.class,
                        unsupported -> assertThat(unsupported.reason()).contains("topaz-9"));
        assertThat(outcome(keyless)).isInstanceOf(ArtOutcome.AccountBlocked.class);
        assertThat(upscaler().priceMicros(large)).isZero();
        assertThat(upscaler().priceMicros(unknown)).isZero();
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void whatNeedsNoEnlargingIsNeitherSentNorPaid() {
        UpscaleRequest smaller = request(TestPictures.scene(60, 40), 30, 20);

        assertThat(outcome(smaller)).isInstanceOf(ArtOutcome.Succeeded.class);
        assertThat(upscaler().priceMicros(smaller)).isZero();
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void thePriceIsKnownBefore() {
        assertThat(upscaler().priceMicros(request())).isPositive();
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void onceItIsSentThePictureIsKeptThoughItIsNoLongerWanted() {
        Progress unwantedLater =
                fraction -> {
                    if (fraction > 0) {
                        throw new CancellationException("no longer wanted");
                    }
                };

        assertThat(upscaler().upscale(request(), Tickets.FORGOTTEN, unwantedLater))
                .isInstanceOf(ArtOutcome.Succeeded.class);
    }

    @Test
    void theShopMayChooseIt() {
        assertThat(upscaler().offers())
                .singleElement()
                .satisfies(offer -> {
                    assertThat(offer.choice().provider()).isEqualTo(upscaler().name());
                    assertThat(offer.choice().model()).isEqualTo(model());
                });
    }

    /** How one attempt ends that hands in exactly once. */
    protected final ArtOutcome outcome() {
        long before = handedIn();
        ArtOutcome outcome = outcome(request());
        assertThat(handedIn()).isEqualTo(before + 1);
        return outcome;
    }

    protected final UpscaleRequest request() {
        return request(TestPictures.scene(60, 40), 200, 133);
    }

    protected final long handedIn() {
        return server.asked().stream()
                .filter(asked -> asked.method().equals("POST") && !asked.path().endsWith("/cancel"))
                .count();
    }

    /** The art of a file that was sent, enlarged by the provider. */
    protected static byte[] enlarged(byte[] sent, int factor) {
        DecodeResult decoded = new PictureDecoder(ImagingLimits.DEFAULT).decode(sent);
        if (decoded instanceof DecodeResult.Decoded art) {
            BufferedImage picture = art.picture();
            return file(
                    new ResizeStep(picture.getWidth() * factor, picture.getHeight() * factor)
                            .apply(picture));
        }
        throw new AssertionError(decoded);
    }

    protected static Answer.Said jpeg(byte[] file) {
        return new Answer.Said(200, Map.of("Content-Type", "image/jpeg"), file);
    }

    private ArtOutcome outcome(UpscaleRequest request) {
        return upscaler().upscale(request, Tickets.FORGOTTEN, Progress.IGNORED);
    }

    private Upscaler upscaler(String patience) {
        return upscaler(server.address(), catalogueWith(patience));
    }

    private ModelCatalogue catalogueWith(String patience) {
        String limits =
                """
                {"leastSide":1,"mostSide":%d,"mostPixels":1000000,"photoBytes":1000000,
                "answerBytes":%d,"patience":"%s"}
                """
                        .formatted(MOST_SIDE, MOST_BYTES, patience);
        try {
            Path file = folder.resolve("models.json");
            Files.writeString(file, "{\"providers\":[" + catalogue(limits) + "]}");
            return new ModelCatalogue(file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] file(BufferedImage picture) {
        return new PictureEncoder().encode(picture, EncodeOptions.jpeg(95));
    }
}
