package com.artify.engine.openai;

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
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OpenAiGeneratorTest extends ProviderFaultsContract {
    private static final Pattern SIZE = Pattern.compile("\r\n(\\d+)x(\\d+)\r\n");

    @Override
    protected ImageGenerator generator(String address, ModelCatalogue catalogue) {
        return new RemoteGenerator("openai", catalogue, new OpenAiStudio(address + "/v1"));
    }

    @Override
    protected KeyTest keys(String address) {
        return new OpenAiKeys(address + "/v1", Optional.empty());
    }

    @Override
    protected String model() {
        return "gpt-test-image";
    }

    @Override
    protected String catalogue(String limits) {
        return """
        {"provider":"openai","name":"OpenAI","models":[{"model":"gpt-test-image","name":"Test",
        "upscale":4,"canvases":["64x64","96x64","64x96"],
        "parameters":[{"key":"quality","values":["low","high"]}],
        "sends":{"quality":"low","output_format":"jpeg","output_compression":100},
        "prices":[{"quality":"low","micros":9000},{"micros":133000}],
        "tokens":{"text":5000000,"photo":8000000,"picture":32000000},"limits":%s}]}
        """
                .formatted(limits);
    }

    @Override
    protected Answer.Said picture(byte[] file) {
        String data = new String(Base64.getEncoder().encode(file), StandardCharsets.US_ASCII);
        return Answer.json(
                200,
                """
                {"created":1713833628,"data":[{"b64_json":"%s"}],"output_format":"jpeg",
                "usage":{"total_tokens":100,"input_tokens":50,"output_tokens":50,
                "input_tokens_details":{"text_tokens":10,"image_tokens":40}}}
                """
                        .formatted(data));
    }

    @Override
    protected Answer.Said refusal() {
        return error(
                400,
                "Your request was rejected by the safety system. safety_violations=[violence].",
                "image_generation_user_error",
                "moderation_blocked");
    }

    @Override
    protected Answer.Said error(int status, String message) {
        return error(status, message, "some_error", "some_code");
    }

    @Override
    protected Answer.Said blockedAccount() {
        return error(
                429,
                "You exceeded your current quota, please check your plan and billing details.",
                "insufficient_quota",
                "insufficient_quota");
    }

    @Override
    protected BufferedImage wanted(Asked asked) {
        Matcher size = SIZE.matcher(asked.text());
        assertThat(size.find()).isTrue();
        return TestPictures.scene(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
    }

    @Test
    void theBillIsWhatTheAnswersTokensCost() {
        assertThat(outcome())
                .isInstanceOfSatisfying(
                        ArtOutcome.Succeeded.class,
                        made ->
                                assertThat(made.billedMicros())
                                        .contains(10 * 5L + 40 * 8 + 50 * 32));
    }

    @Test
    void anAnswerThatDoesNotTellItsTokensIsBilledAtTheListPrice() {
        Answer.Said told = picture(file(TestPictures.scene(64, 64)));
        server.next(
                Answer.json(
                        200,
                        new String(told.body(), StandardCharsets.UTF_8)
                                .replace("input_tokens_details", "details")));

        assertThat(outcome())
                .isInstanceOfSatisfying(
                        ArtOutcome.Succeeded.class,
                        made -> assertThat(made.billedMicros()).isEmpty());
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
                        7,
                        plain.key());

        generator().generate(request, Progress.IGNORED);

        Asked asked = server.asked().getFirst();
        assertThat(asked.method() + " " + asked.path()).isEqualTo("POST /v1/images/edits");
        assertThat(asked.header("Authorization")).isEqualTo("Bearer " + KEY);
        assertThat(asked.header("Content-type")).startsWith("multipart/form-data; boundary=");
        assertThat(field(asked, "model")).isEqualTo("gpt-test-image");
        assertThat(field(asked, "prompt")).isEqualTo("Paint it");
        assertThat(field(asked, "quality")).isEqualTo("high");
        assertThat(field(asked, "size")).isEqualTo("96x64");
        assertThat(field(asked, "n")).isEqualTo("1");
        assertThat(field(asked, "output_compression")).isEqualTo("100");
        assertThat(asked.text())
                .contains("name=\"image\"")
                .contains("Content-Type: image/jpeg")
                .doesNotContain("strength");
    }

    @Test
    void thePriceIsThatOfTheQualityThatIsAskedFor() {
        ArtRequest plain = request(TestPictures.scene(64, 64));
        ArtRequest high =
                new ArtRequest(
                        plain.photo(),
                        "",
                        model(),
                        Map.of("quality", "high"),
                        64,
                        64,
                        1,
                        plain.key());

        assertThat(generator().priceMicros(plain)).isEqualTo(9_000);
        assertThat(generator().priceMicros(high)).isEqualTo(133_000);
    }

    @Test
    void aHardLimitOfTheAccountIsNoRefusalOfThePhoto() {
        server.next(
                error(
                        400,
                        "Billing hard limit has been reached",
                        "billing_limit_user_error",
                        "billing_hard_limit_reached"));

        assertThat(generator().generate(request(TestPictures.scene(64, 64)), Progress.IGNORED))
                .isInstanceOf(ArtOutcome.AccountBlocked.class);
    }

    @Test
    void aPictureThatIsNotBase64MayBeBilled() {
        server.next(Answer.json(200, "{\"created\":1,\"data\":[{\"b64_json\":\"~~~~\"}]}"));

        assertThat(generator().generate(request(TestPictures.scene(64, 64)), Progress.IGNORED))
                .isInstanceOf(ArtOutcome.Unknown.class);
    }

    private static Answer.Said error(int status, String message, String type, String code) {
        return Answer.json(
                status,
                """
                {"error":{"message":"%s","type":"%s","param":null,"code":"%s"}}
                """
                        .formatted(message, type, code));
    }

    private static String field(Asked asked, String name) {
        Matcher found =
                Pattern.compile("name=\"" + name + "\"\r\n(?:[^\r\n]+\r\n)*\r\n([^\r\n]*)\r\n")
                        .matcher(asked.text());
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }
}
