package com.artify.engine.gemini;

import com.artify.engine.ArtOutcome;
import com.artify.engine.Progress;
import com.artify.engine.remote.Commission;
import com.artify.engine.remote.Exchange;
import com.artify.engine.remote.Reply;
import com.artify.engine.remote.Studio;
import com.artify.engine.remote.Wire;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Asks Gemini for one picture: the photo inline, then the prompt. */
final class GeminiStudio implements Studio {
    static final String KEY_HEADER = "x-goog-api-key";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String address;
    private final GeminiAnswers answers = new GeminiAnswers(Clock.systemUTC());

    GeminiStudio(String address) {
        this.address = address;
    }

    @Override
    public Reply paint(Commission commission, Progress progress) {
        HttpRequest request =
                HttpRequest.newBuilder(endpoint(commission))
                        .header(KEY_HEADER, commission.key().value())
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(body(commission)))
                        .build();
        Wire.Bounds bounds = Wire.Bounds.of(commission.model().limits());
        return switch (Wire.send(request, bounds, progress)) {
            case Exchange.Answered answer -> answers.read(answer, commission.key());
            case Exchange.NeverSent(String reason) ->
                    new Reply.Ended(new ArtOutcome.Outage(reason));
            case Exchange.Lost(String reason) -> Reply.unknown(reason);
        };
    }

    private URI endpoint(Commission commission) {
        String model = URLEncoder.encode(commission.model().model(), StandardCharsets.UTF_8);
        return URI.create(address + "/v1beta/models/" + model + ":generateContent");
    }

    private static byte[] body(Commission commission) {
        ObjectNode body = JSON.createObjectNode();
        ObjectNode content = body.putArray("contents").addObject().put("role", "user");
        content.putArray("parts")
                .add(photo(commission))
                .add(JSON.createObjectNode().put("text", commission.prompt()));
        ObjectNode generation = body.putObject("generationConfig");
        commission.settings().forEach((key, value) -> generation.set(key, JSON.valueToTree(value)));
        generation.putArray("responseModalities").add("IMAGE");
        generation.put("seed", (int) (commission.seed() & Integer.MAX_VALUE));
        ObjectNode picture = generation.putObject("imageConfig");
        picture.put("aspectRatio", commission.canvas().ratio());
        if (!commission.canvas().tier().isEmpty()) {
            picture.put("imageSize", commission.canvas().tier());
        }
        return JSON.writeValueAsBytes(body);
    }

    private static ObjectNode photo(Commission commission) {
        ObjectNode part = JSON.createObjectNode();
        part.putObject("inlineData")
                .put("mimeType", "image/jpeg")
                .put("data", Base64.getEncoder().encodeToString(commission.photo()));
        return part;
    }
}
