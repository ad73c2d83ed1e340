package com.artify.engine.remote;

import com.artify.engine.ApiKey;
import com.artify.engine.ArtOutcome;
import com.artify.engine.Progress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON over our wire, as queues of providers speak it, and their errors by status. Whoever hands
 * work in twice pays twice; so what may have been taken is told from what was not.
 *
 * @param name what the provider is called in reasons
 */
public record QueueCalls(String name, Clock clock) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Wire.Bounds BOUNDS = new Wire.Bounds(Duration.ofSeconds(30), 5_000_000);

    /** A request to post that as JSON, still without a key. */
    public static HttpRequest.Builder post(String address, Map<String, Object> body) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
    }

    /** Posts once; what was not taken is told by its status. */
    public Submission submit(
            HttpRequest request, Commission commission, Function<JsonNode, Submission> taken) {
        Wire.Bounds bounds = Wire.Bounds.of(commission.model().limits());
        return switch (Wire.send(request, bounds, Progress.IGNORED)) {
            case Exchange.NeverSent(String reason) ->
                    new Submission.Ended(new ArtOutcome.Outage(reason));
            case Exchange.Lost(String reason) -> lost(reason);
            case Exchange.Answered answer when answer.status() / 100 == 2 ->
                    json(answer)
                            .map(taken)
                            .orElseGet(() -> lost(name + " answered with what is no JSON"));
            case Exchange.Answered answer ->
                    new Submission.Ended(failure(answer, commission.key()));
        };
    }

    /** Asks once; what cannot be seen at the moment is looked at again. */
    public Sight look(HttpRequest request, Function<JsonNode, Sight> seen) {
        return look(request, seen, answer -> Optional.empty());
    }

    /**
     * Asks once, where errors may tell of the work instead of the asking.
     *
     * @param told what an error tells of the work; empty if nothing
     */
    public Sight look(
            HttpRequest request,
            Function<JsonNode, Sight> seen,
            Function<Exchange.Answered, Optional<Sight>> told) {
        return switch (Wire.send(request, BOUNDS, Progress.IGNORED)) {
            case Exchange.NeverSent _, Exchange.Lost _ -> Sight.waiting();
            case Exchange.Answered answer when answer.status() / 100 == 2 ->
                    json(answer).map(seen).orElseGet(Sight::waiting);
            case Exchange.Answered answer -> told.apply(answer).orElseGet(() -> unseen(answer));
        };
    }

    private Sight unseen(Exchange.Answered answer) {
        return passes(answer.status())
                ? new Sight.Waiting(pause(answer))
                : Sight.unknown(
                        "%s no longer shows what it took: status %d"
                                .formatted(name, answer.status()));
    }

    /** Asks once for something whose answer changes nothing. */
    public static void tell(HttpRequest request) {
        Wire.send(request, BOUNDS, Progress.IGNORED);
    }

    /** Nobody knows whether the work was taken. */
    public static Submission lost(String reason) {
        return new Submission.Ended(new ArtOutcome.Unknown(reason));
    }

    /** What an error of that status means, in the provider's own words. */
    public ArtOutcome failure(Exchange.Answered answer, ApiKey key) {
        int status = answer.status();
        String reason = "%s answered %d: %s".formatted(name, status, said(answer, key));
        if (status == 401 || status == 402 || status == 403) {
            return new ArtOutcome.AccountBlocked(reason);
        }
        if (status == 429) {
            return new ArtOutcome.RateLimited(pause(answer));
        }
        boolean ours = status >= 400 && status < 500 && !passes(status);
        return ours ? new ArtOutcome.Unsupported(reason) : new ArtOutcome.Outage(reason);
    }

    private static boolean passes(int status) {
        return status == 408 || status == 409 || status == 425 || status == 429 || status >= 500;
    }

    /** The words of an error, wherever providers put them. */
    private static String said(Exchange.Answered answer, ApiKey key) {
        return json(answer)
                .map(json -> {
                    for (String field : new String[] {"detail", "error", "message", "title"}) {
                        JsonNode words = json.path(field);
                        if (!words.isMissingNode() && !words.isNull()) {
                            return words.isString() ? words.asString() : words.toString();
                        }
                    }
                    return "";
                })
                .map(words -> Said.plainly(words, key))
                .orElse("");
    }

    private Optional<Duration> pause(Exchange.Answered answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .flatMap(text -> RetryAfter.parse(text, clock.instant()));
    }

    /** An object or a list; empty for anything else. */
    public static Optional<JsonNode> json(Exchange.Answered answer) {
        try {
            return Optional.of(JSON.readTree(answer.body())).filter(JsonNode::isContainer);
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }
}
