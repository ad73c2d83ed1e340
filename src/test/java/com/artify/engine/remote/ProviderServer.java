package com.artify.engine.remote;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A provider on this machine: answers as a test tells it, or else always the same. */
public final class ProviderServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Queue<Answer> next = new ConcurrentLinkedQueue<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Function<Asked, Answer> otherwise;

    public ProviderServer(Function<Asked, Answer> otherwise) {
        this.otherwise = otherwise;
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    /** A request that came. */
    public record Asked(
            String method, String path, Map<String, List<String>> headers, byte[] body) {
        public String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }

        public String text() {
            return new String(body, StandardCharsets.ISO_8859_1);
        }
    }

    /** What the server does with a request. */
    public sealed interface Answer {
        record Said(int status, Map<String, String> headers, byte[] body) implements Answer {
            /** The same with another header. */
            public Said with(String name, String value) {
                Map<String, String> more = new HashMap<>(headers);
                more.put(name, value);
                return new Said(status, more, body);
            }
        }

        /** Reads the request and says nothing until the server is closed. */
        record Silence() implements Answer {}

        /** Reads the request and closes the connection. */
        record Cut() implements Answer {}

        static Said json(int status, String json) {
            return new Said(
                    status,
                    Map.of("Content-Type", "application/json; charset=utf-8"),
                    json.getBytes(StandardCharsets.UTF_8));
        }
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The next request is answered so. */
    public void next(Answer answer) {
        next.add(answer);
    }

    public List<Asked> asked() {
        return asked;
    }

    private void serve(HttpExchange exchange) throws IOException {
        Asked request =
                new Asked(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI().toString(),
                        Map.copyOf(exchange.getRequestHeaders()),
                        exchange.getRequestBody().readAllBytes());
        asked.add(request);
        Answer scripted = next.poll();
        switch (scripted == null ? otherwise.apply(request) : scripted) {
            case Answer.Said said -> {
                said.headers().forEach(exchange.getResponseHeaders()::set);
                exchange.sendResponseHeaders(
                        said.status(), said.body().length == 0 ? -1 : said.body().length);
                exchange.getResponseBody().write(said.body());
                exchange.close();
            }
            case Answer.Silence _ -> {
                await();
                exchange.close();
            }
            case Answer.Cut _ -> exchange.close();
        }
    }

    private void await() {
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
