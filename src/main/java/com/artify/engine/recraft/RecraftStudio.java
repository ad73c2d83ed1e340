package com.artify.engine.recraft;

import com.artify.engine.ApiKey;
import com.artify.engine.ArtOutcome;
import com.artify.engine.Progress;
import com.artify.engine.catalogue.Fields;
import com.artify.engine.remote.Commission;
import com.artify.engine.remote.Exchange;
import com.artify.engine.remote.QueueCalls;
import com.artify.engine.remote.Refusal;
import com.artify.engine.remote.Reply;
import com.artify.engine.remote.Said;
import com.artify.engine.remote.Studio;
import com.artify.engine.remote.Wire;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** Asks a tool of Recraft for one picture; its name is the end of the address. */
final class RecraftStudio implements Studio {
    private static final Pattern TOOL = Pattern.compile("[A-Za-z]{1,60}");
    private static final Pattern NO_CREDIT =
            Pattern.compile("credit|balance|api units", Pattern.CASE_INSENSITIVE);

    private final String address;
    private final QueueCalls calls = new QueueCalls("Recraft", Clock.systemUTC());

    RecraftStudio(String address) {
        this.address = address;
    }

    @Override
    public Reply paint(Commission commission, Progress progress) {
        String tool = commission.model().model();
        if (!TOOL.matcher(tool).matches()) {
            return new Reply.Ended(
                    new ArtOutcome.Unsupported("Recraft cannot have a tool named " + tool));
        }
        Wire.Bounds bounds = Wire.Bounds.of(commission.model().limits());
        return switch (Wire.send(request(tool, commission), bounds, progress)) {
            case Exchange.NeverSent(String reason) ->
                    new Reply.Ended(new ArtOutcome.Outage(reason));
            case Exchange.Lost(String reason) -> Reply.unknown(reason);
            case Exchange.Answered answer when answer.status() / 100 == 2 -> picture(answer);
            case Exchange.Answered answer -> new Reply.Ended(failure(answer, commission.key()));
        };
    }

    private HttpRequest request(String tool, Commission commission) {
        Multipart form =
                Multipart.of(
                        commission.settings(),
                        commission.model().fields().names().getOrDefault(Fields.PHOTO, "file"),
                        commission.photo());
        return HttpRequest.newBuilder(URI.create(address + "/images/" + tool))
                .header("Authorization", "Bearer " + commission.key().value())
                .header("Content-Type", form.contentType())
                .POST(BodyPublishers.ofByteArray(form.body()))
                .build();
    }

    private static Reply picture(Exchange.Answered answer) {
        Optional<String> text =
                QueueCalls.json(answer)
                        .map(json -> json.path("image").path("b64_json").asString(""))
                        .filter(found -> !found.isEmpty());
        try {
            return text.map(Base64.getDecoder()::decode)
                    .<Reply>map(Reply.Picture::new)
                    .orElseGet(() -> Reply.unknown("Recraft answered without a picture"));
        } catch (IllegalArgumentException malformed) {
            return Reply.unknown("Recraft's picture is no Base64");
        }
    }

    /** Errors are plain text or JSON; what a tool turns down, it says in words of its own. */
    private ArtOutcome failure(Exchange.Answered answer, ApiKey key) {
        String words = new String(answer.body(), StandardCharsets.UTF_8);
        String reason =
                "Recraft answered %d: %s".formatted(answer.status(), Said.plainly(words, key));
        ArtOutcome usual = calls.failure(answer, key);
        if (!(usual instanceof ArtOutcome.Unsupported)) {
            return usual;
        }
        if (Refusal.in(words)) {
            return new ArtOutcome.Refused(reason);
        }
        return NO_CREDIT.matcher(words).find()
                ? new ArtOutcome.AccountBlocked(reason)
                : new ArtOutcome.Unsupported(reason);
    }
}
