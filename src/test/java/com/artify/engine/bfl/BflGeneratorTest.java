package com.artify.engine.bfl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.artify.engine.ArtOutcome;
import com.artify.engine.ArtRequest;
import com.artify.engine.ImageGenerator;
import com.artify.engine.KeyTest;
import com.artify.engine.KeyVerdict;
import com.artify.engine.Progress;
import com.artify.engine.TestPictures;
import com.artify.engine.Tickets;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BflGeneratorTest extends QueueFaultsContract {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String LOOK = "/v1/get_result?id=d5ba37dc-ba09-4658-852e-deea7e176439";

    @Override
    protected ImageGenerator generator(String address, ModelCatalogue catalogue) {
        return new RemoteGenerator(
                "bfl", catalogue, new QueueStudio(new BflQueue(address + "/v1"), PACE));
    }

    @Override
    protected KeyTest keys(String address) {
        return BflConfiguration.keys(address + "/v1", Optional.empty());
    }

    @Override
    protected String model() {
        return "flux-test";
    }

    @Override
    protected String catalogue(String limits) {
        return """
        {"provider":"bfl","name":"Black Forest Labs","models":[{"model":"flux-test",
        "name":"Test","upscale":4,
        "canvases":{"":{"1:1":"64x64","3:2":"96x64","2:3":"64x96"}},
        "parameters":[{"key":"quality","values":["low","high"]}],
        "sends":{"quality":"low","output_format":"jpeg"},
        "fields":{"prompt":"prompt","photo":"input_image","seed":"seed",
        "width":"width","height":"height"},
        "prices":[{"micros":45000}],"limits":%s}]}
        """
                .formatted(limits);
    }

    @Override
    protected Answer.Said taken() {
        return taken(server.address() + LOOK);
    }

    @Override
    protected Answer.Said working() {
        return task("Pending", "null");
    }

    @Override
    protected Answer.Said ready(String link) {
        return task("Ready", "{\"sample\":\"%s\",\"prompt\":\"a painting\"}".formatted(link));
    }

    @Override
    protected Answer.Said failed() {
        return task("Error", "null");
    }

    @Override
    protected Answer.Said refusal() {
        return task("Request Moderated", "null");
    }

    @Override
    protected Answer.Said error(int status, String message) {
        return Answer.json(status, "{\"detail\":\"%s\"}".formatted(message));
    }

    @Override
    protected Answer.Said blockedAccount() {
        return error(402, "Insufficient credits.");
    }

    @Override
    protected BufferedImage wanted(Asked asked) {
        JsonNode input = JSON.readTree(asked.body());
        return TestPictures.scene(input.path("width").asInt(), input.path("height").asInt());
    }

    /** Its tasks cannot be cancelled. */
    @Override
    protected int cancellations() {
        return 0;
    }

    @Test
    void theBillIsWhatTheTaskCostsInCredits() {
        assertThat(outcome())
                .isInstanceOfSatisfying(
                        ArtOutcome.Succeeded.class,
                        made -> assertThat(made.billedMicros()).contains(45_000L));
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
                .containsExactly("POST /v1/flux-test", "GET " + LOOK, "GET /files/art.jpg");
        assertThat(asked.subList(0, 2))
                .allSatisfy(each -> assertThat(each.header("X-key")).isEqualTo(KEY));
        JsonNode input = JSON.readTree(asked.getFirst().body());
        assertThat(input.path("prompt").asString()).isEqualTo("Paint it");
        assertThat(input.path("quality").asString()).isEqualTo("high");
        assertThat(input.path("output_format").asString()).isEqualTo("jpeg");
        assertThat(input.path("seed").asLong()).isNotNegative();
        assertThat(input.path("width").asInt()).isEqualTo(96);
        // A JPEG begins with FF D8 FF.
        assertThat(input.path("input_image").asString()).startsWith("/9j/");
        assertThat(input.has("strength")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Content Moderated,Refused",
        "Request Moderated,Refused",
        "Task not found,Unknown",
        "Error,Outage",
        "Ready,Unknown"
    })
    void whatEndsWithoutAPictureSaysWhy(String status, String outcome) {
        seen(task(status, "null"));

        assertThat(outcome().getClass().getSimpleName()).isEqualTo(outcome);
    }

    /** Who names an address to call is not told where to look. */
    @Test
    void itIsOnlyLookedAt() {
        Asked handedIn = handedIn(URI.create("https://artify.test/hooks/engine/a.b"));

        assertThat(handedIn.text()).doesNotContain("webhook");
    }

    @Test
    void staffReadWhatWasModerated() {
        seen(
                Answer.json(
                        200,
                        "{\"id\":\"1\",\"status\":\"Content Moderated\",\"result\":null,"
                                + "\"details\":{\"Moderation Reasons\":[\"Derivative Works\"]}}"));

        assertThat(outcome())
                .isInstanceOfSatisfying(
                        ArtOutcome.Refused.class,
                        refused -> assertThat(refused.reason()).contains("Derivative Works"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://images.example.com/v1/get_result?id=1",
                "https://bfl.ai.example.com/v1/get_result?id=1",
                "http://api.eu2.bfl.ai/v1/get_result?id=1",
                "get_result",
                ""
            })
    void theKeyIsTakenToNoOtherAddress(String link) {
        server.next(taken(link));

        assertThat(ended()).isInstanceOf(ArtOutcome.Unknown.class);
    }

    @Test
    void itsRegionsAreLookedAtUnderTheirOwnNames() {
        String region = "https://api.eu2.bfl.ai/v1/get_result?id=1";
        server.next(taken(region));
        Tickets stopping =
                new Tickets() {
                    @Override
                    public Optional<String> held() {
                        return Optional.empty();
                    }

                    @Override
                    public void keep(String ticket) {
                        throw new IllegalStateException(ticket);
                    }
                };

        assertThatIllegalStateException()
                .isThrownBy(() ->
                        generator()
                                .generate(
                                        request(TestPictures.scene(64, 64)),
                                        stopping,
                                        Progress.IGNORED))
                .withMessage(region);
    }

    @Test
    void aModelThatCannotBeThereIsNotAskedFor() {
        ModelCatalogue odd = catalogue("30s", text -> text.replace("\"flux-test\"", "\"../flux\""));
        ArtRequest request = request(TestPictures.scene(64, 64)).of("../flux");

        assertThat(generator(server.address(), odd).generate(request, Progress.IGNORED))
                .isInstanceOf(ArtOutcome.Unsupported.class);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void aKeyIsTestedByAQuestionForTheCredit() {
        server.next(Answer.json(200, "{\"credits\":12.5}"));

        assertThat(keys(server.address()).test(KEY)).isEqualTo(KeyVerdict.ACCEPTED);
        Asked asked = server.asked().getFirst();
        assertThat(asked.path()).isEqualTo("/v1/credits");
        assertThat(asked.header("X-key")).isEqualTo(KEY);
    }

    private static Answer.Said taken(String look) {
        return Answer.json(
                200,
                """
                {"id":"d5ba37dc-ba09-4658-852e-deea7e176439","polling_url":"%s",
                "cost":4.5,"input_mp":1.0,"output_mp":1.0}
                """
                        .formatted(look));
    }

    private static Answer.Said task(String status, String result) {
        return Answer.json(
                200,
                """
                {"id":"d5ba37dc-ba09-4658-852e-deea7e176439","status":"%s","result":%s,
                "progress":null,"details":null,"preview":null}
                """
                        .formatted(status, result));
    }
}
