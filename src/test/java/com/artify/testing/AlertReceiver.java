package com.artify.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** A shop's own program that takes alerts, or refuses them as often as it was told to. */
public final class AlertReceiver implements AutoCloseable {
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Queue<Integer> refusals = new ConcurrentLinkedQueue<>();
    private final HttpServer server;

    /** What came, with the headers of Standard Webhooks. */
    public record Received(String id, String timestamp, String signature, String body) {}

    public AlertReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/alerts";
    }

    /** Answers the next request with that status. */
    public void refuseNext(int status) {
        refusals.add(status);
    }

    /** All that came so far, refused or not. */
    public List<Received> received() {
        return List.copyOf(received);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange request) throws IOException {
        String body = new String(request.getRequestBody().readAllBytes(), UTF_8);
        received.add(
                new Received(
                        request.getRequestHeaders().getFirst("webhook-id"),
                        request.getRequestHeaders().getFirst("webhook-timestamp"),
                        request.getRequestHeaders().getFirst("webhook-signature"),
                        body));
        Integer refusal = refusals.poll();
        if (refusal != null && refusal >= 300 && refusal < 400) {
            request.getResponseHeaders().set("Location", address());
        }
        request.sendResponseHeaders(refusal == null ? 204 : refusal, -1);
        request.close();
    }
}
