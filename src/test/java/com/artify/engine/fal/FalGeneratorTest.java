package com.artify.engine.fal;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.engine.ArtOutcome;
import com.artify.engine.ArtRequest;
import com.artify.engine.ImageGenerator;
import com.artify.engine.KeyTest;
import com.artify.engine.KeyVerdict;
import com.artify.engine.Progress;
import com.artify.engine.TestPictures;
import com.artify.engine.catalogue.ModelCatalogue;
import com.artify.engine.remote.ProviderServer.Answer;
import com.artify.engine.remote.ProviderServer.Asked;
import com.artify.engine.remote.QueueFaultsContract;
import com.artify.engine.remote.QueueStudio;
import com.artify.engine.remote.RemoteGenerator;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FalGeneratorTest extends QueueFaultsContract {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String REQUEST = "/painters/test/requests/764cabcf-b745-4b3e-ae38";

    /** Marks what fal says of completed work, which it does not say under the work's status. */
    private static final String RESULT = "X-Fal-Request-Id";

    private final Queue<Answer> results = new ConcurrentLinkedQueue<>();

    @Override
    protected ImageGenerator generator(String address, ModelCatalogue catalogue) {
        return new RemoteGenerator("fal", catalogue, new QueueStudio(new FalQueue(address), PACE));
    }

    @Override
    protected KeyTest keys(String address) {
        return FalConfiguration.keys(address + "/v1", Optional.empty());
    }

    @Override
    protected String model() {
        return "painters/test/edit";
    }

    @Override
    protected String catalogue(String limits) {
        return """
        {"provider":"fal","name":"fal","models":[{"model":"painters/test/edit",
        "name":"Test","upscale":4,
        "canvases":{"":{"1:1":"64x64","3:2":"96x64","2:3":"64x96"}},
        "parameters":[{"key":"quality","values":["low","high"]}],
        "sends":{"quality":"low","output_format":"jpeg"},
        "fields":{"prompt":"prompt","photo":"image_urls[]","seed":"seed",
        "width":"image_size.width","height":"image_size.height"},
        "prices":[{"micros":40000}],"limits":%s}]}
        """
                .formatted(limits);
    }

    @Override
    protected Answer answer(Asked asked) {
        if (asked.path().equals(REQUEST)) {
            return results.remove();
        }
        Answer said = super.answer(asked);
        if (said instanceof Answer.Said result && result.headers().containsKey(RESULT)) {
            results.add(result);
            return status("COMPLETED");
        }
        return said;
    }

    /** Hands in, asks for the status, asks for the result, fetches the picture. */
    @Override
    protected int requests() {
        return 4;
    }

    @Override
    protected Answer.Said taken() {
        return status("IN_QUEUE");
    }

    @Override
    protected Answer.Said working() {
        return status("IN_PROGRESS");
    }

    @Override
    protected Answer.Said ready(String link) {
        return result(
                200,
                """
                {"images":[{"url":"%s","width":64,"height":64,"content_type":"image/jpeg"}],
                "seed":7,"has_nsfw_concepts":[false],"prompt":"a painting"}
                """
                        .formatted(link));
    }

    @Override
    protected Answer.Said failed() {
        return result(
                500,
                """
                {"detail":[{"loc":["body"],"msg":"Internal server error",
                "type":"internal_server_error","url":"https://docs.fal.ai/errors"}]}
                """);
    }

    @Override
    protected Answer.Said refusal() {
        return result(422, detail("content_policy_violation", "The content could not be made."));
    }

    @Override
    protected Answer.Said error(int status, String message) {
        return Answer.json(status, "{\"detail\":\"%s\"}".formatted(message));
    }

    @Override
    protected Answer.Said blockedAccount() {
        return error(403, "User is locked. Reason: Exhausted balance.");
    }

    @Override
    protected BufferedImage wanted(Asked asked) {
        JsonNode size = JSON.readTree(asked.body()).path("image_size");
        return TestPictures.scene(size.path("width").asInt(), size.path("height").asInt());
    }

    @Test
    void theRequestSpeaksTheDocumentedWire() {
        ArtRequest plain = request(TestPictures.scene(90, 60));
        ArtRequest request =
                new ArtRequest(
                        plain.photo(),
                        "Paint it",
                        model(),
                        Map.of("quality", "high", "strength", 0.5),
                        90,
                        60,
                        -7,
                        plain.key());

        generator().generate(request, Progress.IGNORED);

        List<Asked> asked = server.asked();
        assertThat(asked)
                .extracting(each -> each.method() + " " + each.path())
                .containsExactly(
                        "POST /painters/test/edit",
                        "GET " + REQUEST + "/status",
                        "GET " + REQUEST,
                        "GET /files/art.jpg");
        assertThat(asked.subList(0, 3))
                .allSatisfy(
                        each -> assertThat(each.header("Authorization")).isEqualTo("Key " + KEY));
        JsonNode input = JSON.readTree(asked.getFirst().body());
        assertThat(input.path("prompt").asString()).isEqualTo("Paint it");
        assertThat(input.path("quality").asString()).isEqualTo("high");
        assertThat(input.path("output_format").asString()).isEqualTo("jpeg");
        assertThat(input.path("seed").asLong()).isNotNegative();
        assertThat(input.path("image_size").path("width").asInt()).isEqualTo(96);
        assertThat(input.path("image_urls").path(0).asString())
                .startsWith("data:image/jpeg;base64,");
        assertThat(input.has("strength")).isFalse();
    }

    @Test
    void falKeepsNeitherPhotoNorArtNorWhatNobodyWaitsFor() {
        outcome();

        Asked handedIn = server.asked().getFirst();
        assertThat(handedIn.header("X-fal-store-io")).isEqualTo("0");
        assertThat(handedIn.header("X-fal-object-lifecycle-preference"))
                .isEqualTo("{\"expiration_duration_seconds\":3600}");
        assertThat(handedIn.header("X-fal-request-timeout")).isEqualTo("30");
    }

    @Test
    void whereFalCanReachUsItIsAskedToCall() {
        Asked handedIn = handedIn(URI.create("https://artify.test/hooks/engine/a.b"));

        assertThat(handedIn.path())
                .isEqualTo(
                        "/painters/test/edit?fal_webhook="
                                + "https%3A%2F%2Fartify.test%2Fhooks%2Fengine%2Fa.b");
    }

    @Test
    void thePictureMayBeTheOnlyOne() {
        String link = server.address() + "/files/0.jpg";
        seen(result(200, "{\"image\":{\"url\":\"%s\"}}".formatted(link)));

        assertThat(outcome()).isInstanceOf(ArtOutcome.Succeeded.class);
    }

    @Test
    void aPictureThatTheSafetyCheckBlackenedIsRefused() {
        String link = server.address() + "/files/0.jpg";
        seen(
                result(
                        200,
                        "{\"images\":[{\"url\":\"%s\"}],\"has_nsfw_concepts\":[true]}"
                                .formatted(link)));

        assertThat(outcome()).isInstanceOf(ArtOutcome.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "422,image_too_small,The image is too small,Unknown",
        "422,value_error,The image was flagged as NSFW,Refused",
        "504,generation_timeout,It took too long,Outage",
        "500,downstream_service_error,A service failed,Outage"
    })
    void whatAModelTurnsDownMayBeBilledAndWhatBrokeIsFree(
            int status, String type, String message, String outcome) {
        seen(result(status, detail(type, message)));

        assertThat(outcome().getClass().getSimpleName()).isEqualTo(outcome);
    }

    @Test
    void aRunnerThatDisappearedIsAnOutage() {
        seen(
                result(
                        503,
                        "{\"detail\":\"Runner disconnected\",\"error_type\":\"runner_disconnected\"}"));

        assertThat(outcome()).isInstanceOf(ArtOutcome.Outage.class);
    }

    @Test
    void troubleWhileFetchingTheResultSaysNothingOfTheWork() {
        seen(result(502, "<html>Bad gateway</html>"));
        seen(result(429, "{\"detail\":\"Slow down\"}"));

        assertThat(outcome()).isInstanceOf(ArtOutcome.Succeeded.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"painters", "painters/test?x=1", "../admin", "a//b"})
    void aModelThatCannotBeAtFalIsNotAskedFor(String model) {
        ModelCatalogue odd =
                catalogue(
                        "30s", text -> text.replace("\"painters/test/edit\"", "\"" + model + "\""));
        ArtRequest request = request(TestPictures.scene(64, 64)).of(model);

        assertThat(generator(server.address(), odd).generate(request, Progress.IGNORED))
                .isInstanceOf(ArtOutcome.Unsupported.class);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void aKeyIsTestedByAQuestionForAPrice() {
        server.next(Answer.json(200, "{\"prices\":[]}"));

        assertThat(keys(server.address()).test(KEY)).isEqualTo(KeyVerdict.ACCEPTED);
        Asked asked = server.asked().getFirst();
        assertThat(asked.path()).startsWith("/v1/models/pricing?endpoint_id=");
        assertThat(asked.header("Authorization")).isEqualTo("Key " + KEY);
    }

    private static String detail(String type, String message) {
        return """
        {"detail":[{"loc":["body","image_urls"],"msg":"%s","type":"%s",
        "url":"https://docs.fal.ai/errors#%s","input":"hidden"}]}
        """
                .formatted(message, type, type);
    }

    private static Answer.Said result(int status, String json) {
        return Answer.json(status, json).with(RESULT, "764cabcf-b745-4b3e-ae38");
    }

    private static Answer.Said status(String status) {
        return Answer.json(
                200,
                """
                {"status":"%s","request_id":"764cabcf-b745-4b3e-ae38","queue_position":0,
                "response_url":"https://queue.fal.run%s",
                "status_url":"https://queue.fal.run%s/status",
                "cancel_url":"https://queue.fal.run%s/cancel"}
                """
                        .formatted(status, REQUEST, REQUEST, REQUEST));
    }
}
