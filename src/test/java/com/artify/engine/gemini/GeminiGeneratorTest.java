package com.artify.engine.gemini;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.engine.ArtOutcome;
import com.artify.engine.ArtRequest;
import com.artify.engine.ImageGenerator;
import com.artify.engine.KeyTest;
import com.artify.engine.Progress;
import com.artify.engine.TestPictures;
import com.artify.engine.catalogue.ModelCatalogue;
import com.artify.engine.remote.ProviderFaultsContract;
import com.artify.engine.remote.ProviderServer.Answer;
import com.artify.engine.remote.ProviderServer.Asked;
import com.artify.engine.remote.RemoteGenerator;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GeminiGeneratorTest extends ProviderFaultsContract {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    protected ImageGenerator generator(String address, ModelCatalogue catalogue) {
        return new RemoteGenerator("gemini", catalogue, new GeminiStudio(address));
    }

    @Override
    protected KeyTest keys(String address) {
        return new GeminiKeys(address, Optional.empty());
    }

    @Override
    protected String model() {
        return "gemini-test-image";
    }

    @Override
    protected String catalogue(String limits) {
        return """
        {"provider":"gemini","name":"Google Gemini","models":[{"model":"gemini-test-image",
        "name":"Test","upscale":4,
        "canvases":{"1K":{"1:1":"64x64","3:2":"96x64","2:3":"64x96"},"2K":{"1:1":"128x128"}},
        "parameters":[{"key":"temperature","least":0,"most":2,"step":0.1,"usual":1}],
        "prices":[{"canvas":"1K","micros":67200},{"micros":100800}],
        "tokens":{"text":500000,"picture":60000000,"thought":3000000},"limits":%s}]}
        """
                .formatted(limits);
    }

    @Override
    protected Answer.Said picture(byte[] file) {
        return Answer.json(200, candidate("STOP", part(file)));
    }

    @Override
    protected Answer.Said refusal() {
        return Answer.json(
                200,
                """
                {"candidates":[{"finishReason":"IMAGE_SAFETY","finishMessage":"Unable to show the\
                 generated image.","index":0}],"usageMetadata":{"promptTokenCount":270}}
                """);
    }

    @Override
    protected Answer.Said error(int status, String message) {
        return Answer.json(
                status,
                """
                {"error":{"code":%d,"message":"%s","status":"SOME_STATUS"}}
                """
                        .formatted(status, message));
    }

    @Override
    protected Answer.Said blockedAccount() {
        return Answer.json(
                400,
                """
                {"error":{"code":400,"message":"API key not valid. Please pass a valid API key.",
                "status":"INVALID_ARGUMENT","details":[{"@type":
                "type.googleapis.com/google.rpc.ErrorInfo","reason":"API_KEY_INVALID",
                "domain":"googleapis.com"}]}}
                """);
    }

    @Override
    protected BufferedImage wanted(Asked asked) {
        String ratio =
                JSON.readTree(asked.body())
                        .path("generationConfig")
                        .path("imageConfig")
                        .path("aspectRatio")
                        .asString();
        return switch (ratio) {
            case "3:2" -> TestPictures.scene(96, 64);
            case "2:3" -> TestPictures.scene(64, 96);
            default -> TestPictures.scene(64, 64);
        };
    }

    @Test
    void theBillIsWhatTheAnswersTokensCost() {
        assertThat(outcome())
                .isInstanceOfSatisfying(
                        ArtOutcome.Succeeded.class,
                        made -> assertThat(made.billedMicros()).contains(67_200L + 150 + 120));
    }

    @Test
    void theRequestSpeaksTheDocumentedWire() {
        ArtRequest plain = request(TestPictures.scene(90, 60));
        ArtRequest request =
                new ArtRequest(
                        plain.photo(),
                        "Paint {it} \"so\"",
                        model(),
                        Map.of("temperature", 0.4, "strength", 0.5),
                        90,
                        60,
                        0x1_8000_0007L,
                        plain.key());

        generator().generate(request, Progress.IGNORED);

        Asked asked = server.asked().getFirst();
        assertThat(asked.path()).isEqualTo("/v1beta/models/gemini-test-image:generateContent");
        assertThat(asked.header("X-goog-api-key")).isEqualTo(KEY);
        JsonNode body = JSON.readTree(asked.body());
        JsonNode parts = body.path("contents").path(0).path("parts");
        assertThat(parts.path(1).path("text").asString()).isEqualTo("Paint {it} \"so\"");
        assertThat(parts.path(0).path("inlineData").path("mimeType").asString())
                .isEqualTo("image/jpeg");
        JsonNode generation = body.path("generationConfig");
        assertThat(generation.path("temperature").asDouble()).isEqualTo(0.4);
        assertThat(generation.has("strength")).isFalse();
        assertThat(generation.path("seed").asInt()).isEqualTo(7);
        assertThat(generation.path("imageConfig").toString())
                .isEqualTo("{\"aspectRatio\":\"3:2\",\"imageSize\":\"1K\"}");
    }

    @Test
    void thePriceIsThatOfTheTierThatIsAskedFor() {
        assertThat(generator().priceMicros(request(TestPictures.scene(64, 64)))).isEqualTo(67_200);
        assertThat(generator().priceMicros(request(TestPictures.scene(120, 120))))
                .isEqualTo(100_800);
    }

    @Test
    void aBlockedPromptIsRefused() {
        server.next(Answer.json(200, "{\"promptFeedback\":{\"blockReason\":\"SAFETY\"}}"));

        assertThat(ask()).isInstanceOf(ArtOutcome.Refused.class);
    }

    @Test
    void anAnswerInWordsMayBeBilledAndIsQuoted() {
        server.next(Answer.json(200, candidate("STOP", "{\"text\":\"What a lovely dog!\"}")));

        assertThat(ask())
                .isInstanceOfSatisfying(
                        ArtOutcome.Unknown.class,
                        unknown -> assertThat(unknown.reason()).contains("What a lovely dog!"));
    }

    @Test
    void theLastPictureCountsAndNotTheDraftsOfThinking() {
        String draft = part(file(TestPictures.filled(64, 64, Color.RED)));
        String thought = draft.replace("{\"inlineData\"", "{\"thought\":true,\"inlineData\"");
        String picture = part(file(TestPictures.filled(64, 64, Color.GREEN)));
        server.next(Answer.json(200, candidate("STOP", draft + "," + picture + "," + thought)));

        assertThat(ask())
                .isInstanceOfSatisfying(
                        ArtOutcome.Succeeded.class,
                        made ->
                                assertThat(new Color(made.art().getRGB(32, 32)).getGreen())
                                        .isGreaterThan(200));
    }

    @Test
    void aPictureThatIsNotBase64MayBeBilled() {
        String part = part(new byte[30]).replace("AAAA", "~~~~");
        server.next(Answer.json(200, candidate("STOP", part)));

        assertThat(ask()).isInstanceOf(ArtOutcome.Unknown.class);
    }

    @Test
    void theDelayMayBeAmongTheDetails() {
        server.next(
                Answer.json(
                        429,
                        """
                        {"error":{"code":429,"message":"You exceeded your current quota.",
                        "status":"RESOURCE_EXHAUSTED","details":[{"@type":
                        "type.googleapis.com/google.rpc.RetryInfo","retryDelay":"34.5s"}]}}
                        """));

        assertThat(ask())
                .isEqualTo(new ArtOutcome.RateLimited(Optional.of(Duration.ofMillis(34_500))));
    }

    private ArtOutcome ask() {
        return generator().generate(request(TestPictures.scene(64, 64)), Progress.IGNORED);
    }

    private static String candidate(String finish, String parts) {
        return """
        {"candidates":[{"content":{"parts":[%s],"role":"model"},"finishReason":"%s"}],
        "usageMetadata":{"promptTokenCount":300,"candidatesTokenCount":1120,
        "thoughtsTokenCount":40,"totalTokenCount":1460}}
        """
                .formatted(parts, finish);
    }

    private static String part(byte[] file) {
        String data = new String(Base64.getEncoder().encode(file), StandardCharsets.US_ASCII);
        return "{\"inlineData\":{\"mimeType\":\"image/jpeg\",\"data\":\"" + data + "\"}}";
    }
}
