package com.artify.engine.bfl;

import com.artify.engine.ApiKey;
import com.artify.engine.ArtOutcome;
import com.artify.engine.remote.Commission;
import com.artify.engine.remote.ProviderQueue;
import com.artify.engine.remote.QueueCalls;
import com.artify.engine.remote.ResultLink;
import com.artify.engine.remote.Said;
import com.artify.engine.remote.Sight;
import com.artify.engine.remote.Submission;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Tasks of Black Forest Labs; a ticket is the address to look at, since only the region that took a
 * task knows of it. Links of pictures are good for ten minutes.
 */
final class BflQueue implements ProviderQueue {
    static final String KEY = "x-key";
    private static final Pattern MODEL = Pattern.compile("\\w[\\w.-]*");

    /** Its regions answer under names of their own. */
    private static final String REGIONS = ".bfl.ai";

    /** Tickets are no longer. */
    private static final int LONGEST = 1_000;

    private static final double MICROS_OF_A_CREDIT = 10_000;
    private static final double MOST_CREDITS = 100_000;

    private final String address;
    private final QueueCalls calls = new QueueCalls("Black Forest Labs", Clock.systemUTC());

    BflQueue(String address) {
        this.address = address;
    }

    @Override
    public Submission submit(Commission commission) {
        String model = commission.model().model();
        if (!MODEL.matcher(model).matches()) {
            return new Submission.Ended(
                    new ArtOutcome.Unsupported(
                            "Black Forest Labs cannot have a model named " + model));
        }
        HttpRequest request =
                QueueCalls.post(address + "/" + model, commission.input(commission.photoText()))
                        .header(KEY, commission.key().value())
                        .build();
        return calls.submit(request, commission, this::taken);
    }

    private Submission taken(JsonNode task) {
        return region(task.path("polling_url").asString(""))
                .<Submission>map(region -> new Submission.Taken(region.toString(), cost(task)))
                .orElseGet(
                        () -> QueueCalls.lost("Black Forest Labs answered without where to look"));
    }

    /** Told in credits, of which a hundred are a dollar (docs.bfl.ai, pricing). */
    private static Optional<Long> cost(JsonNode task) {
        JsonNode credits = task.path("cost");
        return credits.isNumber() && credits.asDouble() >= 0 && credits.asDouble() <= MOST_CREDITS
                ? Optional.of(Math.round(credits.asDouble() * MICROS_OF_A_CREDIT))
                : Optional.empty();
    }

    /** The key goes there, so it must be the provider's own. */
    private Optional<URI> region(String link) {
        return Optional.of(link)
                .filter(text -> text.length() <= LONGEST)
                .flatMap(text -> ResultLink.parse(text, address))
                .filter(region ->
                        region.getHost().endsWith(REGIONS) || link.startsWith(address + "/"));
    }

    @Override
    public Sight look(String ticket, Commission commission) {
        return region(ticket)
                .map(region ->
                        HttpRequest.newBuilder(region)
                                .header(KEY, commission.key().value())
                                .build())
                .map(request -> calls.look(request, task -> seen(task, commission.key())))
                .orElseGet(() -> Sight.unknown("the ticket leads to another provider"));
    }

    private Sight seen(JsonNode task, ApiKey key) {
        String status = task.path("status").asString("");
        return switch (status) {
            case "Ready" ->
                    ResultLink.parse(task.path("result").path("sample").asString(""), address)
                            .<Sight>map(Sight.Ready::new)
                            .orElseGet(() -> Sight.unknown("the task is without a picture"));
            case "Request Moderated", "Content Moderated" ->
                    new Sight.Ended(
                            new ArtOutcome.Refused(
                                    "Black Forest Labs: " + status + reasons(task, key)));
            case "Error", "Failed" ->
                    new Sight.Ended(
                            new ArtOutcome.Outage(
                                    "Black Forest Labs could not do the task"
                                            + reasons(task, key)));
            case "Task not found" -> Sight.unknown("Black Forest Labs no longer knows the task");
            default -> Sight.waiting();
        };
    }

    private static String reasons(JsonNode task, ApiKey key) {
        JsonNode details = task.path("details");
        return details.isContainer() && !details.isEmpty()
                ? ", " + Said.plainly(details.toString(), key)
                : "";
    }
}
