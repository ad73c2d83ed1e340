package com.artify.shopify.admin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.artify.shopify.ShopifySettings;
import com.artify.shopify.access.TokenOutcome;
import com.artify.shopify.access.TokenOutcome.Granted;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A server for calls of the Admin API that gives prepared answers, or those that a function makes
 * of the request's body. Thread-safe.
 */
public final class AdminServer implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer server;
    private final Queue<Answer> prepared = new ConcurrentLinkedQueue<>();
    private final List<Request> asked = new CopyOnWriteArrayList<>();
    private volatile BiFunction<String, JsonNode, String> otherwise =
            (shop, body) -> "{\"data\":{}}";

    /** What was asked. */
    public record Request(String path, String token, JsonNode body) {
        public String operation() {
            return body.path("operationName").asString();
        }

        public JsonNode variables() {
            return body.path("variables");
        }
    }

    private record Answer(int status, String retryAfter, String body) {}

    public AdminServer() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** Where a program finds it. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** A client of it with a token that is always good. */
    public AdminApi api() {
        return api(
                new AdminTokens(shop -> new Granted<>("shpat_1"), AdminServer::another),
                time -> {},
                Clock.systemUTC());
    }

    AdminApi api(AdminTokens tokens, Waiting waiting, Clock clock) {
        CostBuckets buckets = new CostBuckets(clock);
        ShopifySettings settings =
                new ShopifySettings(
                        "a-client",
                        "a-secret",
                        "",
                        address() + "/{shop}",
                        "https://admin.test",
                        "https://cdn.test/app-bridge.js");
        return new HttpAdminApi(
                tokens,
                new AdminRequests(AdminConfiguration.client(), settings, buckets),
                buckets,
                waiting,
                clock);
    }

    /** The next answer, once. */
    public AdminServer answering(int status, String body) {
        return answering(status, "", body);
    }

    AdminServer answering(int status, String retryAfter, String body) {
        prepared.add(new Answer(status, retryAfter, body));
        return this;
    }

    /** Breaks the connection off once, after the request was taken. */
    public AdminServer breakingOff() {
        return answering(0, "");
    }

    /** Answers that are made of requests, wherever none is prepared. */
    public AdminServer otherwise(Function<JsonNode, String> answers) {
        return ofShops((shop, body) -> answers.apply(body));
    }

    /** The same where the shop's domain matters. */
    public AdminServer ofShops(BiFunction<String, JsonNode, String> answers) {
        otherwise = answers;
        return this;
    }

    public List<Request> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** What the function cannot answer is told, so that no test waits for it in vain. */
    private Answer otherwise(String path, JsonNode body) {
        try {
            return new Answer(200, "", otherwise.apply(path.split("/", 3)[1], body));
        } catch (RuntimeException e) {
            return new Answer(400, "", e.toString());
        }
    }

    private static TokenOutcome<String> another(Object shop, String refused) {
        return new Granted<>("shpat_2");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            JsonNode body = JSON.readTree(exchange.getRequestBody().readAllBytes());
            asked.add(
                    new Request(
                            path,
                            exchange.getRequestHeaders().getFirst("X-Shopify-Access-Token"),
                            body));
            Answer answer = prepared.poll();
            if (answer == null) {
                answer = otherwise(path, body);
            }
            if (answer.status() == 0) {
                // Done, but the answer is lost on its way.
                answer = otherwise(path, body);
                return;
            }
            if (!answer.retryAfter().isEmpty()) {
                exchange.getResponseHeaders().set("Retry-After", answer.retryAfter());
            }
            send(exchange, answer.status(), answer.body());
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
