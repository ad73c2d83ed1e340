package com.artify.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.engine.ArtOutcome;
import com.artify.engine.ModelChoice;
import com.artify.engine.Tickets;
import com.artify.generation.news.Awaited;
import com.artify.generation.news.Bell;
import com.artify.generation.news.Bells;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Providers that call while a worker waits for them, alike on every database. */
@Timeout(180)
abstract class NewsContract extends GenerationSteps {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Nobody waits that long. */
    private static final Duration LONG = Duration.ofHours(1);

    @Autowired private Attempts attempts;
    @Autowired private Bells bells;
    @LocalServerPort private int port;

    private final BlockingQueue<URI> named = new LinkedBlockingQueue<>();

    @Test
    void aCallWakesTheWorkerBeforeItsNextLook() throws Exception {
        generator.nextQueued(
                prompt(),
                (request, tickets) -> {
                    tickets.keep("ticket-1");
                    named.add(tickets.news().orElseThrow());
                    rest(tickets);
                    return new ArtOutcome.Succeeded(request.photo());
                });
        Generation waiting = find(admitted(wish(upload())));
        URI address = Objects.requireNonNull(named.poll(30, TimeUnit.SECONDS));

        assertThat(address.toString()).startsWith("https://artify.test/hooks/engine/");
        assertThat(call(address.getPath())).isEqualTo(200);

        assertThat(finished(waiting.id()).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(call(address.getPath())).isEqualTo(200);
    }

    @Test
    void aCallThatAnotherInstanceTakesWakesTheWorkerToo() throws Exception {
        Awaited awaited = handedIn();
        String path;
        try (Bell elsewhere = bells.open(awaited)) {
            path = elsewhere.address().orElseThrow().getPath();
        }

        assertThat(call(path)).isEqualTo(200);

        try (Bell bell = bells.open(awaited)) {
            bell.await(LONG);
        }
    }

    @Test
    void whoeverGuessesAnAddressFindsNothing() throws Exception {
        Awaited awaited = handedIn();
        try (Bell bell = bells.open(awaited)) {
            String path = bell.address().orElseThrow().getPath();

            assertThat(call("/hooks/engine/x")).isEqualTo(404);
            assertThat(call("/hooks/engine/" + awaited.attempt())).isEqualTo(404);
            assertThat(call(path + "x")).isEqualTo(404);
            assertThat(call(path.substring(0, path.length() - 2))).isEqualTo(404);
        }
    }

    /** An attempt whose generation waits for its turn. */
    private Awaited handedIn() {
        limit("max_concurrent_generations", 0);
        Generation generation = find(admitted(wish(upload())));
        Attempt attempt = attempts.begin(generation, new ModelChoice("obedient", "auto"), 0);
        attempts.keep(attempt, "ticket-1");
        return new Awaited("obedient", ready.shop(), attempt.id());
    }

    private static void rest(Tickets tickets) {
        try {
            tickets.rest(LONG);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private int call(String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"status\":\"OK\"}"))
                        .build();
        return HTTP.send(request, BodyHandlers.discarding()).statusCode();
    }
}
