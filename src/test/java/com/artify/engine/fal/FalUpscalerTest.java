package com.artify.engine.fal;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.engine.Upscaler;
import com.artify.engine.catalogue.ModelCatalogue;
import com.artify.engine.remote.ProviderServer.Answer;
import com.artify.engine.remote.ProviderServer.Asked;
import com.artify.engine.remote.QueueStudio;
import com.artify.engine.remote.QueueUpscalerContract;
import com.artify.engine.remote.RemoteUpscaler;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FalUpscalerTest extends QueueUpscalerContract {
    private static final String REQUEST = "/sharpeners/test/requests/764cabcf-b745-4b3e-ae38";
    private static final String RESULT = "x-fal-request-id";

    private final Queue<Answer> results = new ConcurrentLinkedQueue<>();

    @Override
    protected Upscaler upscaler(String address, ModelCatalogue catalogue) {
        return new RemoteUpscaler("fal", catalogue, new QueueStudio(new FalQueue(address), PACE));
    }

    @Override
    protected String model() {
        return "sharpeners/test";
    }

    @Override
    protected String catalogue(String limits) {
        return """
        {"provider":"fal","name":"fal","upscalers":[{"model":"sharpeners/test","name":"Test",
        "factors":[2,3,4],"sends":{"creativity":0.15},
        "fields":{"photo":"image_url","factor":"upscale_factor"},
        "prices":[{"microsPerMegapixel":30000}],"limits":%s}]}
        """
                .formatted(limits);
    }

    /** What is completed is fetched by a request of its own. */
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
                {"image":{"url":"%s","width":240,"height":160,"content_type":"image/jpeg",
                "file_name":"art.jpg","file_size":4711},"seed":7,"timings":{}}
                """
                        .formatted(link));
    }

    @Override
    protected Answer.Said refusal() {
        return result(
                422,
                """
                {"detail":[{"loc":["body","image_url"],"msg":"The content could not be processed.",
                "type":"content_policy_violation","url":"https://docs.fal.ai/errors"}]}
                """);
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
    protected JsonNode input(Asked asked) {
        return JSON.readTree(asked.body());
    }

    @Override
    protected String photo() {
        return "image_url";
    }

    @Override
    protected String factor() {
        return "upscale_factor";
    }

    @Test
    void theRequestSpeaksTheDocumentedWire() {
        outcome();

        Asked asked = server.asked().getFirst();
        assertThat(asked.method() + " " + asked.path()).isEqualTo("POST /sharpeners/test");
        assertThat(asked.header("Authorization")).isEqualTo("Key " + KEY);
        assertThat(input(asked).propertyNames())
                .containsExactlyInAnyOrder("creativity", "image_url", "upscale_factor");
    }

    @Test
    void megapixelsOfTheEnlargedPictureHaveThePrice() {
        assertThat(upscaler().priceMicros(request())).isEqualTo(1_152);
    }

    private static Answer.Said result(int status, String json) {
        return Answer.json(status, json).with(RESULT, "764cabcf-b745-4b3e-ae38");
    }

    private static Answer.Said status(String status) {
        return Answer.json(
                200,
                """
                {"status":"%s","request_id":"764cabcf-b745-4b3e-ae38","queue_position":0,
                "response_url":"https://queue.fal.run%s"}
                """
                        .formatted(status, REQUEST));
    }
}
