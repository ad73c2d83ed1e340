package com.artify.engine.gemini;

import com.artify.engine.ApiKey;
import com.artify.engine.ArtOutcome;
import com.artify.engine.remote.Exchange;
import com.artify.engine.remote.RetryAfter;
import com.artify.engine.remote.Said;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells Gemini's errors apart; they have the form that google.rpc.Status documents. */
final class GeminiErrors {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Clock clock;

    GeminiErrors(Clock clock) {
        this.clock = clock;
    }

    ArtOutcome outcome(Exchange.Answered answer, ApiKey key) {
        JsonNode error = error(answer);
        int status = answer.status();
        String reason =
                "Gemini answered %d %s"
                        .formatted(status, Said.plainly(error.path("message").asString(""), key))
                        .strip();
        if (status == 429) {
            return new ArtOutcome.RateLimited(delay(answer, error));
        }
        if (status == 401 || status == 403 || (status == 400 && ofTheAccount(error))) {
            return new ArtOutcome.AccountBlocked(reason);
        }
        boolean ours = status >= 400 && status < 500 && status != 408;
        return ours ? new ArtOutcome.Unsupported(reason) : new ArtOutcome.Outage(reason);
    }

    private static JsonNode error(Exchange.Answered answer) {
        try {
            return JSON.readTree(answer.body()).path("error");
        } catch (JacksonException noJson) {
            return JSON.createObjectNode();
        }
    }

    /** A wrong key, or an account without billing or in a country that is not served. */
    private static boolean ofTheAccount(JsonNode error) {
        if (error.path("status").asString("").equals("FAILED_PRECONDITION")) {
            return true;
        }
        for (JsonNode detail : error.path("details")) {
            if (detail.path("reason").asString("").startsWith("API_KEY_")) {
                return true;
            }
        }
        return false;
    }

    private Optional<Duration> delay(Exchange.Answered answer, JsonNode error) {
        Optional<String> asked = answer.headers().firstValue("Retry-After");
        for (JsonNode detail : error.path("details")) {
            String delay = detail.path("retryDelay").asString("");
            if (asked.isEmpty() && delay.endsWith("s")) {
                asked = Optional.of(delay.substring(0, delay.length() - 1));
            }
        }
        return asked.flatMap(text -> RetryAfter.parse(text, clock.instant()));
    }
}
