package com.artify.engine.replicate;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.engine.Upscaler;
import com.artify.engine.catalogue.ModelCatalogue;
import com.artify.engine.remote.ProviderServer.Answer;
import com.artify.engine.remote.ProviderServer.Asked;
import com.artify.engine.remote.QueueStudio;
import com.artify.engine.remote.QueueUpscalerContract;
import com.artify.engine.remote.RemoteUpscaler;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReplicateUpscalerTest extends QueueUpscalerContract {
    @Override
    protected Upscaler upscaler(String address, ModelCatalogue catalogue) {
        return new RemoteUpscaler(
                "replicate", catalogue, new QueueStudio(new ReplicateQueue(address + "/v1"), PACE));
    }

    @Override
    protected String model() {
        return "sharpeners/test-esrgan";
    }

    @Override
    protected String catalogue(String limits) {
        return """
        {"provider":"replicate","name":"Replicate","upscalers":[{"model":"sharpeners/test-esrgan",
        "version":"42fed1c4","name":"Test","factors":[4,2],"sends":{"face_enhance":false},
        "fields":{"photo":"image","factor":"scale"},
        "prices":[{"scale":"2","micros":1000},{"micros":2500}],"limits":%s}]}
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
        return prediction(200, "succeeded", "[\"" + link + "\"]", "null");
    }

    @Override
    protected Answer.Said refusal() {
        return prediction(200, "failed", "null", "\"NSFW content detected\"");
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
    protected JsonNode input(Asked asked) {
        return JSON.readTree(asked.body()).path("input");
    }

    @Override
    protected String photo() {
        return "image";
    }

    @Override
    protected String factor() {
        return "scale";
    }

    @Test
    void theRequestSpeaksTheDocumentedWire() {
        outcome();

        Asked asked = server.asked().getFirst();
        assertThat(asked.method() + " " + asked.path()).isEqualTo("POST /v1/predictions");
        assertThat(asked.header("Authorization")).isEqualTo("Bearer " + KEY);
        assertThat(JSON.readTree(asked.body()).path("version").asString())
                .isEqualTo("sharpeners/test-esrgan:42fed1c4");
        assertThat(input(asked).propertyNames())
                .containsExactlyInAnyOrder("face_enhance", "image", "scale");
    }

    private static Answer.Said prediction(int code, String status, String output, String error) {
        return Answer.json(
                code,
                """
                {"id":"ufawqhfynnddngldkgtslldrkq","model":"sharpeners/test-esrgan",
                "version":"42fed1c4","input":{"scale":4},"logs":"","output":%s,"error":%s,
                "status":"%s","created_at":"2026-02-08T12:00:00.000Z","data_removed":false}
                """
                        .formatted(output, error, status));
    }
}
