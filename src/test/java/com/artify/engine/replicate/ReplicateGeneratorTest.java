package com.artify.engine.replicate;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.engine.ArtOutcome;
import com.artify.engine.ArtRequest;
import com.artify.engine.ImageGenerator;
import com.artify.engine.KeyTest;
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
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReplicateGeneratorTest extends QueueFaultsContract {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    protected ImageGenerator generator(String address, ModelCatalogue catalogue) {
        return new RemoteGenerator(
                "replicate", catalogue, new QueueStudio(new ReplicateQueue(address + "/v1"), PACE));
    }

    @Override
    protected KeyTest keys(String address) {
        return ReplicateConfiguration.keys(address + "/v1", Optional.empty());
    }

    @Override
    protected String model() {
        return "painters/test-edit";
    }

    @Override
    protected String catalogue(String limits) {
        return """
        {"provider":"replicate","name":"Replicate","models":[{"model":"painters/test-edit",
        "name":"Test","upscale":4,
        "canvases":{"":{"1:1":"64x64","3:2":"96x64","2:3":"64x96"}},
        "parameters":[{"key":"quality","values":["low","high"]}],
        "sends":{"quality":"low","output_format":"jpg"},
        "fields":{"prompt":"prompt","photo":"input_images[]","seed":"seed","ratio":"aspect_ratio"},
        "prices":[{"micros":40000}],"limits":%s}]}
        """
                .formatted(limits);
    }

    @Override
    protected Answer.Said taken() {
        return prediction(201, "starting", "null", "null");
    }

    @Override
    protected Answer.Said working() {
        return prediction(200, "processing", "null", "null");
    }

    @Override
    protected Answer.Said ready(String link) {
        return prediction(200, "succeeded", "\"" + link + "\"", "null");
    }

    @Override
    protected Answer.Said failed() {
        return prediction(200, "failed", "null", "\"CUDA out of memory\"");
    }

    @Override
    protected Answer.Said refusal() {
        return prediction(
                200,
                "failed",
                "null",
                "\"The input or output was flagged as sensitive. Please try again with different"
                        + " inputs. (E005)\"");
    }

    @Override
    protected Answer.Said error(int status, String message) {
        return Answer.json(
                status,
                """
                {"title":"An error","detail":"%s","status":%d,"type":"about:blank"}
                """
                        .formatted(message, status));
    }

    @Override
    protected Answer.Said blockedAccount() {
        return error(402, "You have insufficient credit to run this model.");
    }

    @Override
    protected BufferedImage wanted(Asked asked) {
        return switch (input(asked).path("aspect_ratio").asString()) {
            case "3:2" -> TestPictures.scene(96, 64);
            case "2:3" -> TestPictures.scene(64, 96);
            default -> TestPictures.scene(64, 64);
        };
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

        Asked asked = server.asked().getFirst();
        assertThat(asked.method() + " " + asked.path()).isEqualTo("POST /v1/predictions");
        assertThat(asked.header("Authorization")).isEqualTo("Bearer " + KEY);
        assertThat(JSON.readTree(asked.body()).path("version").asString())
                .isEqualTo("painters/test-edit");
        JsonNode input = input(asked);
        assertThat(input.path("prompt").asString()).isEqualTo("Paint it");
        assertThat(input.path("quality").asString()).isEqualTo("high");
        assertThat(input.path("output_format").asString()).isEqualTo("jpg");
        assertThat(input.path("seed").asLong()).isNotNegative();
        assertThat(input.path("input_images").path(0).asString())
                .startsWith("data:image/jpeg;base64,");
        assertThat(input.has("strength")).isFalse();
        Asked look = server.asked().get(1);
        assertThat(look.method() + " " + look.path())
                .isEqualTo("GET /v1/predictions/ufawqhfynnddngldkgtslldrkq");
        assertThat(look.header("Authorization")).isEqualTo("Bearer " + KEY);
    }

    @Test
    void whereReplicateCanReachUsItIsAskedToCallOnceItIsDone() {
        Asked handedIn = handedIn(URI.create("https://artify.test/hooks/engine/a.b"));

        JsonNode body = JSON.readTree(handedIn.body());
        assertThat(body.path("webhook").asString())
                .isEqualTo("https://artify.test/hooks/engine/a.b");
        assertThat(body.path("webhook_events_filter").toString()).isEqualTo("[\"completed\"]");
    }

    @Test
    void thePictureMayBeTheFirstOfAList() {
        seen(prediction(200, "succeeded", "[\"" + server.address() + "/files/0.jpg\"]", "null"));

        assertThat(outcome()).isInstanceOf(ArtOutcome.Succeeded.class);
    }

    @ParameterizedTest
    @CsvSource({"aborted,Outage", "canceled,Unknown"})
    void whatEndedWithoutARunIsFreeAndWhatWasCancelledMayNotBe(String status, String outcome) {
        seen(prediction(200, status, "null", "null"));

        assertThat(outcome().getClass().getSimpleName()).isEqualTo(outcome);
    }

    @Test
    void aResultThatReplicateDeletedMayBeBilled() {
        seen(prediction(200, "succeeded", "null", "null"));

        assertThat(outcome()).isInstanceOf(ArtOutcome.Unknown.class);
    }

    private static Answer.Said prediction(int code, String status, String output, String error) {
        return Answer.json(
                code,
                """
                {"id":"ufawqhfynnddngldkgtslldrkq","model":"painters/test-edit","version":"hidden",
                "input":{"prompt":"a painting"},"logs":"","output":%s,"error":%s,"status":"%s",
                "created_at":"2026-02-08T12:00:00.000Z","data_removed":false,
                "urls":{"get":"https://api.replicate.com/v1/predictions/ufawqhfynnddngldkgtslldrkq",
                "cancel":"https://api.replicate.com/v1/predictions/ufawqhfynnddngldkgtslldrkq/cancel"}}
                """
                        .formatted(output, error, status));
    }

    private static JsonNode input(Asked asked) {
        return JSON.readTree(asked.body()).path("input");
    }
}
