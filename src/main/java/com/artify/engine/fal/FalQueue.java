package com.artify.engine.fal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.artify.engine.ApiKey;
import com.artify.engine.ArtOutcome;
import com.artify.engine.remote.Commission;
import com.artify.engine.remote.ProviderQueue;
import com.artify.engine.remote.QueueCalls;
import com.artify.engine.remote.ResultLink;
import com.artify.engine.remote.Sight;
import com.artify.engine.remote.Submission;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The queue of fal; a ticket is the request's id. */
final class FalQueue implements ProviderQueue {
    static final String SCHEME = "Key ";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,100}");

    /** Owner and application, and perhaps a path that only handing in names. */
    private static final Pattern MODEL =
            Pattern.compile("(\\w[\\w.-]*/\\w[\\w.-]*)(?:/\\w[\\w.-]*)*");

    /**
     * Its files can be read by anyone with their link, and would stay; results stay an hour too.
     */
    private static final String KEPT = "{\"expiration_duration_seconds\":3600}";

    private final String address;
    private final QueueCalls calls = new QueueCalls("fal", Clock.systemUTC());

    FalQueue(String address) {
        this.address = address;
    }

    @Override
    public Submission submit(Commission commission) {
        String model = commission.model().model();
        if (!MODEL.matcher(model).matches()) {
            return new Submission.Ended(
                    new ArtOutcome.Unsupported("fal cannot have a model named " + model));
        }
        String to = address + "/" + model + news(commission);
        HttpRequest.Builder request =
                QueueCalls.post(to, commission.input(commission.photoAddress()))
                        .header("X-Fal-Request-Timeout", patience(commission))
                        .header("X-Fal-Store-IO", "0")
                        .header("X-Fal-Object-Lifecycle-Preference", KEPT);
        return calls.submit(keyed(request, commission.key()), commission, FalQueue::taken);
    }

    /** In seconds; what has not begun by then is not begun. */
    private static String patience(Commission commission) {
        return String.valueOf(Math.max(1, commission.model().limits().patience().toSeconds()));
    }

    private static String news(Commission commission) {
        return commission
                .tickets()
                .news()
                .map(news -> "?fal_webhook=" + URLEncoder.encode(news.toString(), UTF_8))
                .orElse("");
    }

    private static Submission taken(JsonNode answer) {
        String id = answer.path("request_id").asString("");
        return ID.matcher(id).matches()
                ? new Submission.Taken(id)
                : QueueCalls.lost("fal answered without a request's id");
    }

    @Override
    public Sight look(String ticket, Commission commission) {
        HttpRequest request = keyed(of(ticket, "/status", commission), commission.key());
        return calls.look(
                request,
                answer ->
                        answer.path("status").asString("").equals("COMPLETED")
                                ? result(ticket, commission)
                                : Sight.waiting());
    }

    /** Completed is also what failed: the result answers as the model did. */
    private Sight result(String ticket, Commission commission) {
        HttpRequest request = keyed(of(ticket, "", commission), commission.key());
        return calls.look(
                request, this::picture, answer -> FalErrors.told(answer, commission.key()));
    }

    private Sight picture(JsonNode result) {
        if (result.path("has_nsfw_concepts").path(0).asBoolean(false)) {
            return new Sight.Ended(new ArtOutcome.Refused("fal's safety check blackened it"));
        }
        JsonNode image = result.has("image") ? result.path("image") : result.path("images").path(0);
        return ResultLink.parse(image.path("url").asString(""), address)
                .<Sight>map(Sight.Ready::new)
                .orElseGet(() -> Sight.unknown("fal's result is without a picture"));
    }

    @Override
    public void cancel(String ticket, Commission commission) {
        QueueCalls.tell(
                keyed(
                        of(ticket, "/cancel", commission).PUT(BodyPublishers.noBody()),
                        commission.key()));
    }

    private HttpRequest.Builder of(String ticket, String what, Commission commission) {
        Matcher model = MODEL.matcher(commission.model().model());
        String application = model.matches() ? model.group(1) : "";
        return HttpRequest.newBuilder(
                URI.create(address + "/" + application + "/requests/" + ticket + what));
    }

    private static HttpRequest keyed(HttpRequest.Builder request, ApiKey key) {
        return request.header("Authorization", SCHEME + key.value()).build();
    }
}
