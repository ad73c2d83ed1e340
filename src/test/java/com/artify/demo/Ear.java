package com.artify.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** Plays our own doors and remembers what knocked. Thread-safe. */
final class Ear implements AutoCloseable {
    private final HttpServer server;
    private final Queue<Integer> statuses = new ConcurrentLinkedQueue<>();
    private final List<Heard> heard = new CopyOnWriteArrayList<>();

    record Heard(String method, String path, String query, HttpHeaders headers, byte[] body) {}

    /** The first value of a header, or nothing. */
    interface HttpHeaders {
        String first(String name);
    }

    Ear() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::hear);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** The next answers; 200 when none is left. */
    Ear answering(Integer... next) {
        statuses.addAll(List.of(next));
        return this;
    }

    List<Heard> heard() {
        return heard;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void hear(HttpExchange exchange) throws IOException {
        try (exchange) {
            heard.add(
                    new Heard(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI().getPath(),
                            exchange.getRequestURI().getRawQuery(),
                            exchange.getRequestHeaders()::getFirst,
                            exchange.getRequestBody().readAllBytes()));
            exchange.getResponseHeaders().set("Retry-After", "7");
            exchange.getResponseHeaders().set("Set-Cookie", "secret=1");
            exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
            Integer status = statuses.poll();
            byte[] body = "{\"code\":\"x\"}".getBytes();
            exchange.sendResponseHeaders(status == null ? 200 : status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
