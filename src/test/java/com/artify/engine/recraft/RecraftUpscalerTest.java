package com.artify.engine.recraft;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.engine.ArtOutcome;
import com.artify.engine.KeyTest;
import com.artify.engine.KeyVerdict;
import com.artify.engine.Upscaler;
import com.artify.engine.catalogue.ModelCatalogue;
import com.artify.engine.remote.ProviderServer.Answer;
import com.artify.engine.remote.ProviderServer.Asked;
import com.artify.engine.remote.RemoteUpscaler;
import com.artify.engine.remote.RemoteUpscalerContract;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecraftUpscalerTest extends RemoteUpscalerContract {
    private static final String JPEG = "Content-Type: image/jpeg\r\n\r\n";

    @Override
    protected Upscaler upscaler(String address, ModelCatalogue catalogue) {
        return new RemoteUpscaler("recraft", catalogue, new RecraftStudio(address + "/v1"));
    }

    @Override
    protected String model() {
        return "testUpscale";
    }

    @Override
    protected String catalogue(String limits) {
        return """
        {"provider":"recraft","name":"Recraft","upscalers":[{"model":"testUpscale","name":"Test",
        "factors":[4],"sends":{"response_format":"b64_json"},"fields":{"photo":"file"},
        "prices":[{"micros":4000}],"limits":%s}]}
        """
                .formatted(limits);
    }

    @Override
    protected Answer answer(Asked asked) {
        return picture(enlarged(sent(asked), 4));
    }

    @Override
    protected void enlargesTo(byte[] file) {
        server.next(picture(file));
    }

    @Override
    protected void refuses() {
        server.next(error(400, "The image was flagged by moderation"));
    }

    @Override
    protected Answer.Said error(int status, String message) {
        return new Answer.Said(
                status,
                Map.of("Content-Type", "text/plain"),
                message.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected Answer.Said blockedAccount() {
        return Answer.json(
                400, "{\"code\":\"not_enough_credits\",\"message\":\"not enough credits\"}");
    }

    @Test
    void theRequestSpeaksTheDocumentedWire() {
        outcome();

        Asked asked = server.asked().getFirst();
        assertThat(asked.method() + " " + asked.path()).isEqualTo("POST /v1/images/testUpscale");
        assertThat(asked.header("Authorization")).isEqualTo("Bearer " + KEY);
        String boundary =
                asked.header("Content-type").replace("multipart/form-data; boundary=", "--");
        assertThat(asked.text())
                .startsWith(
                        boundary
                                + "\r\nContent-Disposition: form-data; name=\"response_format\""
                                + "\r\n\r\nb64_json\r\n"
                                + boundary
                                + "\r\n")
                .contains("name=\"file\"; filename=\"art.jpg\"\r\n" + JPEG)
                .endsWith("\r\n" + boundary + "--\r\n");
    }

    @Test
    void aPictureThatIsNoBase64MayBeBilled() {
        server.next(Answer.json(200, "{\"image\":{\"b64_json\":\"%%%\"},\"credits\":4}"));

        assertThat(outcome()).isInstanceOf(ArtOutcome.Unknown.class);
    }

    @Test
    void aKeyIsTestedWithoutPaying() {
        KeyTest keys = RecraftConfiguration.keys(server.address() + "/v1", Optional.empty());
        server.next(Answer.json(200, "{\"credits\":1000,\"email\":\"a@b.test\",\"id\":\"1\"}"));
        assertThat(keys.test(KEY)).isEqualTo(KeyVerdict.ACCEPTED);
        server.next(error(401, "request unauthorized"));
        assertThat(keys.test(KEY)).isEqualTo(KeyVerdict.REFUSED);

        assertThat(server.asked())
                .allSatisfy(asked ->
                        assertThat(asked.method() + " " + asked.path())
                                .isEqualTo("GET /v1/users/me"));
    }

    private static byte[] sent(Asked asked) {
        String text = asked.text();
        int from = text.indexOf(JPEG) + JPEG.length();
        int to = text.lastIndexOf("\r\n--");
        return text.substring(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Answer.Said picture(byte[] file) {
        return Answer.json(
                200,
                """
                {"created":1770552000,"credits":4,
                "image":{"image_id":"c18a1988-45e7-4c00-82c2-4ad7d3dbce06","b64_json":"%s"}}
                """
                        .formatted(Base64.getEncoder().encodeToString(file)));
    }
}
