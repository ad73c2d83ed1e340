package com.artify.shopify.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.artify.base.ShopDomain;
import com.artify.shopify.SessionToken;
import com.artify.shopify.ShopifySettings;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/**
 * Plays the token endpoint of every shop: takes session tokens that begin with "good" and JSON Web
 * Tokens, knows one refresh token a shop, takes each once, and lets an exchange end the token
 * before. Thread-safe.
 */
public final class TokenServer implements AutoCloseable {
    private final HttpServer server;
    private final List<Map<String, String>> asked = new CopyOnWriteArrayList<>();
    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
    private final Map<String, String> refreshTokens = new ConcurrentHashMap<>();
    private final AtomicInteger number = new AtomicInteger();
    private volatile String life = "\"expires_in\":3600,\"refresh_token_expires_in\":7776000,";
    private volatile Duration delay = Duration.ZERO;
    private volatile String user = ONLINE;

    private record Fault(int status, Optional<String> retryAfter, String body) {}

    public TokenServer() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** Where it plays the shops. */
    public String shopUrl() {
        return "http://localhost:" + server.getAddress().getPort() + "/{shop}";
    }

    TokenEndpoint endpoint(Clock clock) {
        return new TokenEndpoint(
                HttpClient.newHttpClient(),
                new ShopifySettings(
                        "a-client",
                        "a secret&",
                        "",
                        shopUrl(),
                        "https://admin.test",
                        "https://cdn.test/app-bridge.js"),
                clock);
    }

    public static SessionToken session(ShopDomain shop, String text) {
        return new SessionToken(shop, 42, "session", "id", Instant.EPOCH, text);
    }

    /** The tokens to come live that long. */
    void living(Duration access, Duration refresh) {
        life =
                "\"expires_in\":%d,\"refresh_token_expires_in\":%d,"
                        .formatted(access.toSeconds(), refresh.toSeconds());
    }

    /** The answers to come do not say how long the tokens live. */
    void silentAboutLife() {
        life = "";
    }

    /** From now on the user of every session token is somebody else: 42's facts, these replaced. */
    public void user(String old, String replacement) {
        user = user.replace(old, replacement);
    }

    /** What asks this server for the shops' tokens, with the stored ones of a running program. */
    public OfflineTokens offline(ApplicationContext context, Clock clock) {
        return new OfflineTokens(context.getBean(TokenStore.class), endpoint(clock), clock);
    }

    public OnlineUsers users(Clock clock) {
        return new OnlineUsers(endpoint(clock));
    }

    void slow(Duration time) {
        delay = time;
    }

    /** The next answer, once. */
    public void failing(int status, Optional<String> retryAfter, String body) {
        faults.add(new Fault(status, retryAfter, body));
    }

    public List<Map<String, String>> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> form =
                    form(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            asked.add(form);
            sleep();
            Fault fault = faults.poll();
            String[] path = exchange.getRequestURI().getPath().split("/", 3);
            if (fault != null) {
                fault.retryAfter()
                        .ifPresent(time -> exchange.getResponseHeaders().set("Retry-After", time));
                send(exchange, fault.status(), fault.body());
            } else if (!path[2].equals("admin/oauth/access_token")) {
                send(exchange, 404, "");
            } else {
                send(exchange, path[1], form);
            }
        }
    }

    private void send(HttpExchange exchange, String shop, Map<String, String> form)
            throws IOException {
        String error = error(shop, form);
        if (!error.isEmpty()) {
            send(exchange, 400, "{\"error\":\"" + error + "\"}");
        } else if (form.getOrDefault("requested_token_type", "").contains("online")) {
            send(exchange, 200, user);
        } else {
            int next = number.incrementAndGet();
            refreshTokens.put(shop, "shprt_" + next);
            send(
                    exchange,
                    200,
                    """
                    {"access_token":"shpat_%d","scope":"read_orders",%s"refresh_token":"shprt_%d"}\
                    """
                            .formatted(next, life, next));
        }
    }

    private String error(String shop, Map<String, String> form) {
        if (!form.get("client_id").equals("a-client")
                || !form.get("client_secret").equals("a secret&")) {
            return "invalid_client";
        }
        return switch (form.get("grant_type")) {
            case "refresh_token" ->
                    refreshTokens.remove(shop, form.get("refresh_token")) ? "" : "invalid_grant";
            case "urn:ietf:params:oauth:grant-type:token-exchange" ->
                    form.get("subject_token").matches("(good|eyJ).*")
                                    && form.get("subject_token_type")
                                            .equals("urn:ietf:params:oauth:token-type:id_token")
                            ? ""
                            : "invalid_subject_token";
            default -> "unsupported_grant_type";
        };
    }

    private void sleep() {
        try {
            Thread.sleep(delay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, String> form(String body) {
        return Arrays.stream(body.split("&"))
                .map(field -> field.split("=", 2))
                .collect(
                        Collectors.toMap(
                                field -> field[0], field -> URLDecoder.decode(field[1], UTF_8)));
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static final String ONLINE =
            """
            {"access_token":"shpua_1","scope":"read_orders","expires_in":86399,
             "associated_user_scope":"read_orders",
             "associated_user":{"id":42,"first_name":"Ada","last_name":"Lovelace",
               "email":"Ada@Shop.test","email_verified":true,"account_owner":true,
               "locale":"pt-BR","collaborator":false}}\
            """;
}
