package com.artify.engine.fal;

import com.artify.engine.ApiKey;
import com.artify.engine.ArtOutcome;
import com.artify.engine.remote.Exchange;
import com.artify.engine.remote.QueueCalls;
import com.artify.engine.remote.Refusal;
import com.artify.engine.remote.Said;
import com.artify.engine.remote.Sight;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What fal says of work that failed: a list of typed errors of the model, or one of fal's own with
 * an {@code error_type}, as documented at https://fal.ai/docs/documentation/model-apis/errors.
 */
final class FalErrors {
    private static final String REFUSED = "content_policy_violation";
    private static final Set<Integer> OF_WORK = Set.of(400, 422);

    private FalErrors() {}

    /**
     * How the work ended; empty for an error of the asking. Errors of servers are free, what a
     * model turns down may be billed.
     */
    static Optional<Sight> told(Exchange.Answered answer, ApiKey key) {
        return Optional.of(answer)
                .filter(error -> OF_WORK.contains(error.status()) || error.status() >= 500)
                .flatMap(QueueCalls::json)
                .filter(json -> json.path("detail").isArray() || json.has("error_type"))
                .map(json -> new Sight.Ended(ended(answer.status(), json, key)));
    }

    private static ArtOutcome ended(int status, JsonNode json, ApiKey key) {
        String reason =
                "fal's model answered %d: %s".formatted(status, Said.plainly(words(json), key));
        if (refuses(json)) {
            return new ArtOutcome.Refused(reason);
        }
        return status >= 500 ? new ArtOutcome.Outage(reason) : new ArtOutcome.Unknown(reason);
    }

    private static boolean refuses(JsonNode json) {
        return json.path("detail")
                .valueStream()
                .anyMatch(error ->
                        error.path("type").asString("").equals(REFUSED)
                                || Refusal.in(error.path("msg").asString("")));
    }

    private static String words(JsonNode json) {
        JsonNode detail = json.path("detail");
        return detail.isArray()
                ? detail.valueStream()
                        .map(error ->
                                error.path("type").asString("")
                                        + ", "
                                        + error.path("msg").asString(""))
                        .collect(Collectors.joining("; "))
                : detail.asString("") + " (" + json.path("error_type").asString("") + ")";
    }
}
