package com.artify.engine.replicate;

import com.artify.engine.ApiKey;
import com.artify.engine.ArtOutcome;
import com.artify.engine.remote.Commission;
import com.artify.engine.remote.ProviderQueue;
import com.artify.engine.remote.QueueCalls;
import com.artify.engine.remote.Refusal;
import com.artify.engine.remote.ResultLink;
import com.artify.engine.remote.Said;
import com.artify.engine.remote.Sight;
import com.artify.engine.remote.Submission;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Predictions of Replicate; a ticket is the prediction's id. Its files are deleted after an hour.
 */
final class ReplicateQueue implements ProviderQueue {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,100}");

    private final String address;
    private final QueueCalls calls = new QueueCalls("Replicate", Clock.systemUTC());

    ReplicateQueue(String address) {
        this.address = address;
    }

    @Override
    public Submission submit(Commission commission) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("version", commission.model().model());
        body.put("input", commission.input(commission.photoAddress()));
        commission
                .tickets()
                .news()
                .ifPresent(address -> {
                    body.put("webhook", address.toString());
                    body.put("webhook_events_filter", List.of("completed"));
                });
        HttpRequest request =
                keyed(QueueCalls.post(address + "/predictions", body), commission.key()).build();
        return calls.submit(request, commission, ReplicateQueue::taken);
    }

    private static Submission taken(JsonNode prediction) {
        String id = prediction.path("id").asString("");
        return ID.matcher(id).matches()
                ? new Submission.Taken(id)
                : QueueCalls.lost("Replicate answered without a prediction's id");
    }

    @Override
    public Sight look(String ticket, Commission commission) {
        HttpRequest request = keyed(of(ticket, ""), commission.key()).build();
        return calls.look(request, prediction -> seen(prediction, commission.key()));
    }

    @Override
    public void cancel(String ticket, Commission commission) {
        QueueCalls.tell(
                keyed(of(ticket, "/cancel"), commission.key())
                        .POST(BodyPublishers.noBody())
                        .build());
    }

    private HttpRequest.Builder of(String ticket, String what) {
        return HttpRequest.newBuilder(URI.create(address + "/predictions/" + ticket + what));
    }

    private Sight seen(JsonNode prediction, ApiKey key) {
        return switch (prediction.path("status").asString("")) {
            case "succeeded" -> ready(prediction.path("output"));
            case "failed" -> new Sight.Ended(failed(prediction.path("error").asString(""), key));
            case "aborted" ->
                    new Sight.Ended(
                            new ArtOutcome.Outage("Replicate ended the prediction unbegun"));
            case "canceled" -> Sight.unknown("the prediction was cancelled at Replicate");
            default -> Sight.waiting();
        };
    }

    private Sight ready(JsonNode output) {
        String link = (output.isArray() ? output.path(0) : output).asString("");
        return ResultLink.parse(link, address)
                .<Sight>map(Sight.Ready::new)
                .orElseGet(() -> Sight.unknown("Replicate's prediction is without a picture"));
    }

    /** What fails is not billed where pictures have a price. */
    private static ArtOutcome failed(String error, ApiKey key) {
        String reason = "Replicate's prediction failed: " + Said.plainly(error, key);
        return Refusal.in(error) ? new ArtOutcome.Refused(reason) : new ArtOutcome.Outage(reason);
    }

    private static HttpRequest.Builder keyed(HttpRequest.Builder request, ApiKey key) {
        return request.header("Authorization", "Bearer " + key.value());
    }
}
