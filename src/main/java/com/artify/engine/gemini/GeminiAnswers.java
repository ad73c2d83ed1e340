package com.artify.engine.gemini;

import com.artify.engine.ApiKey;
import com.artify.engine.ArtOutcome;
import com.artify.engine.remote.Exchange;
import com.artify.engine.remote.Reply;
import com.artify.engine.remote.RetryAfter;
import com.artify.engine.remote.Said;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells Gemini's answers apart; errors are of the form that google.rpc.Status documents. */
final class GeminiAnswers {
    /** Why a model stopped, where it means that it will not paint this. */
    private static final Set<String> REFUSALS =
            Set.of(
                    "SAFETY",
                    "IMAGE_SAFETY",
                    "PROHIBITED_CONTENT",
                    "IMAGE_PROHIBITED_CONTENT",
                    "BLOCKLIST",
                    "SPII",
                    "RECITATION",
                    "IMAGE_RECITATION");

    /** A picture is one long text, and its size is bounded before it is read. */
    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxStringLength(Integer.MAX_VALUE)
                                                    .build())
                                    .build())
                    .build();

    private final Clock clock;

    GeminiAnswers(Clock clock) {
        this.clock = clock;
    }

    Reply read(Exchange.Answered answer, ApiKey key) {
        Optional<JsonNode> content = json(answer);
        if (answer.status() == 200) {
            return content.map(found -> picture(found, key))
                    .orElseGet(() ->
                            Reply.unknown(
                                    "Gemini answered with \"%s\" instead of JSON"
                                            .formatted(answer.mediaType())));
        }
        JsonNode error = content.orElseGet(JSON::createObjectNode).path("error");
        return new Reply.Ended(failure(answer, error, key));
    }

    private static Optional<JsonNode> json(Exchange.Answered answer) {
        try {
            return answer.mediaType().equals("application/json")
                    ? Optional.of(JSON.readTree(answer.body()))
                    : Optional.empty();
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }

    private static Reply picture(JsonNode content, ApiKey key) {
        String blocked = content.path("promptFeedback").path("blockReason").asString("");
        if (!blocked.isEmpty()) {
            return new Reply.Ended(new ArtOutcome.Refused("Gemini blocked the prompt: " + blocked));
        }
        JsonNode candidate = content.path("candidates").path(0);
        String finish = candidate.path("finishReason").asString("");
        if (REFUSALS.contains(finish)) {
            String words = Said.plainly(candidate.path("finishMessage").asString(""), key);
            return new Reply.Ended(
                    new ArtOutcome.Refused(
                            "Gemini will not paint this: %s %s".formatted(finish, words).strip()));
        }
        return lastPicture(candidate)
                .map(GeminiAnswers::file)
                .orElseGet(() ->
                        Reply.unknown(
                                "Gemini answered without a picture: " + said(candidate, key)));
    }

    /** Models that think show drafts first; the picture comes last. */
    private static Optional<String> lastPicture(JsonNode candidate) {
        Optional<String> last = Optional.empty();
        for (JsonNode part : candidate.path("content").path("parts")) {
            String data = part.path("inlineData").path("data").asString("");
            if (!data.isEmpty() && !part.path("thought").asBoolean(false)) {
                last = Optional.of(data);
            }
        }
        return last;
    }

    private static Reply file(String base64) {
        try {
            return new Reply.Picture(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException malformed) {
            return Reply.unknown("Gemini answered with a picture that is not Base64");
        }
    }

    private static String said(JsonNode candidate, ApiKey key) {
        StringBuilder words = new StringBuilder(candidate.path("finishReason").asString(""));
        for (JsonNode part : candidate.path("content").path("parts")) {
            words.append(' ').append(part.path("text").asString(""));
        }
        return Said.plainly(words.toString(), key);
    }

    private ArtOutcome failure(Exchange.Answered answer, JsonNode error, ApiKey key) {
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
