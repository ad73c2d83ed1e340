package com.artify.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.artify.base.Texts;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.springframework.http.MediaTypeFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * The demo theme's real pages over a shoppers' API that obeys: every request succeeds at once
 * unless a test told the next one otherwise. Records what was asked. Thread-safe.
 */
final class StubShop implements AutoCloseable {
    static final String VISITORS = "POST /apps/artify/visitors";
    static final String TOKEN = "token-1";
    static final String TICKET = "POST /apps/artify/uploads/direct";
    static final String UPLOAD = "PATCH /uploads/ticket";
    static final String GENERATION = "POST /apps/artify/generations";
    static final String STATUS = "GET /apps/artify/generations/";
    static final String CART_ADD = "POST /cart/add.js";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Small, so that the photos of the tests have several parts. */
    private static final int PART_BYTES = 64 * 1024;

    private final HttpServer server;
    private final StandInCatalogue catalogue = StandInCatalogue.read();
    private final DemoStorePages pages =
            new DemoStorePages(catalogue, new DemoStoreBlock(JSON, catalogue), new Texts());
    private final Map<String, Queue<Answer>> scripts = new ConcurrentHashMap<>();
    private final Map<String, String> generations = new ConcurrentHashMap<>();
    private final Map<String, Integer> slow = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final List<Map<String, Object>> cart = new CopyOnWriteArrayList<>();
    private volatile long announced;
    private volatile long arrived;

    /** What was asked: {@code POST /path}, its headers in lower case and its body. */
    record Asked(String request, Map<String, String> headers, String body) {}

    /** What to answer. */
    record Answer(int status, String body, Map<String, String> headers) {
        static Answer json(int status, String body) {
            return new Answer(status, body, Map.of());
        }

        static Answer problem(int status, String code) {
            return json(status, "{\"code\":\"" + code + "\",\"detail\":\"words of the server\"}");
        }

        Answer with(String header, String value) {
            Map<String, String> more = new HashMap<>(headers);
            more.put(header, value);
            return new Answer(status, body, more);
        }
    }

    StubShop() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** The next request that begins so is answered so. */
    StubShop next(String request, Answer... answers) {
        scripts.computeIfAbsent(request, key -> new ConcurrentLinkedQueue<>())
                .addAll(List.of(answers));
        return this;
    }

    /** Requests in this folder are answered that much later. */
    StubShop slow(String folder, int millis) {
        slow.put(folder, millis);
        return this;
    }

    List<Asked> asked(String request) {
        return asked.stream().filter(each -> each.request().startsWith(request)).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String request = exchange.getRequestMethod() + " " + path;
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(), values.getFirst()));
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        asked.add(new Asked(request, headers, body));
        pause(slow.getOrDefault(request.substring(0, request.lastIndexOf('/') + 1), 0));
        Answer scripted = scripted(request);
        if (scripted != null) {
            send(exchange, scripted);
        } else if (path.endsWith("/preview") || path.endsWith("/example")) {
            bytes(exchange, "image/jpeg", DemoResources.bytes("demo/store/poster.jpg"));
        } else if (path.startsWith(DemoStore.ASSETS) || path.startsWith("/admin/fonts/")) {
            asset(exchange, path);
        } else if (path.startsWith(DemoStore.ADDRESS)) {
            page(exchange, path);
        } else {
            send(exchange, answer(request, headers, body));
        }
    }

    private Answer scripted(String request) {
        return scripts.entrySet().stream()
                .filter(entry ->
                        request.startsWith(entry.getKey()) && !request.endsWith("/preview"))
                .map(entry -> entry.getValue().poll())
                .filter(answer -> answer != null)
                .findFirst()
                .orElse(null);
    }

    private Answer answer(String request, Map<String, String> headers, String body) {
        if (request.startsWith("GET /apps/artify/products/")) {
            return Answer.json(
                    200,
                    StubOffer.json(catalogue, request.substring(request.lastIndexOf('/') + 1)));
        }
        if (request.equals(VISITORS)) {
            return Answer.json(201, "{\"token\":\"" + TOKEN + "\"}");
        }
        if (request.equals(TICKET)) {
            announced = JSON.readTree(body).path("bytes").asLong();
            arrived = 0;
            return Answer.json(
                    201,
                    "{\"url\":\"%s\",\"partBytes\":%d}"
                            .formatted(address("/uploads/ticket"), PART_BYTES));
        }
        if (request.equals("HEAD /uploads/ticket")) {
            return Answer.json(200, "").with("Upload-Offset", Long.toString(arrived));
        }
        if (request.equals(UPLOAD)) {
            arrived = Math.min(announced, arrived + PART_BYTES);
            return arrived < announced
                    ? Answer.json(204, "").with("Upload-Offset", Long.toString(arrived))
                    : Answer.json(201, UPLOADED);
        }
        if (request.equals(GENERATION)) {
            String id =
                    generations.computeIfAbsent(
                            headers.get("idempotency-key"),
                            key -> new java.util.UUID(7, generations.size() + 1).toString());
            return Answer.json(
                    202,
                    "{\"id\":\"%1$s\",\"status\":\"pending\",\"statusUrl\":\"/apps/artify/generations/%1$s\"}"
                            .formatted(id));
        }
        if (request.startsWith(STATUS)) {
            return Answer.json(200, completed(request.substring(STATUS.length())));
        }
        return cartAnswer(request, body);
    }

    static final String UPLOADED =
            "{\"id\":\"upload-1\",\"width\":2056,\"height\":3088,\"warnings\":[],"
                    + "\"expiresAt\":\"2099-01-01T00:00:00Z\"}";

    static String completed(String id) {
        return "{\"id\":\"%1$s\",\"status\":\"completed\",\"progress\":1.0,\"previewUrl\":\"/apps/artify/generations/%1$s/preview\"}"
                .formatted(id);
    }

    static Answer running(String status, double progress) {
        return Answer.json(
                        200,
                        "{\"id\":\"x\",\"status\":\"%s\",\"progress\":%s}"
                                .formatted(status, progress))
                .with("Retry-After", "1");
    }

    private Answer cartAnswer(String request, String body) {
        if (request.equals(CART_ADD)) {
            cart.add(JSON.readValue(body, Added.class).items().getFirst());
            return Answer.json(200, "{\"items\":[]}");
        }
        List<Map<String, Object>> items = cart.stream().map(item -> line(item)).toList();
        return Answer.json(
                200,
                JSON.writeValueAsString(
                        Map.of(
                                "items",
                                items,
                                "item_count",
                                items.size(),
                                "total_price",
                                1490 * items.size(),
                                "currency",
                                "EUR")));
    }

    private static Map<String, Object> line(Map<String, Object> item) {
        Map<String, Object> line = new HashMap<>(item);
        line.put("key", "k");
        line.put("product_title", "Pet portrait poster");
        line.put("variant_title", "A5");
        line.put("line_price", 1490);
        line.put("image", DemoStore.ASSETS + "poster.jpg");
        return line;
    }

    private record Added(List<Map<String, Object>> items) {}

    private void page(HttpExchange exchange, String path) throws IOException {
        StandInCatalogue.Item item =
                catalogue
                        .byHandle(path.substring(path.lastIndexOf('/') + 1))
                        .orElse(catalogue.products().getFirst());
        exchange.getResponseHeaders().set("Content-Security-Policy", DemoStoreController.POLICY);
        bytes(exchange, "text/html; charset=utf-8", pages.product(item, "en").getBytes(UTF_8));
    }

    private static void asset(HttpExchange exchange, String path) throws IOException {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String folder =
                path.startsWith("/admin/fonts/")
                        ? "META-INF/resources/admin/fonts/"
                        : name.startsWith("artify") ? "storefront/assets/" : "demo/store/";
        String type = MediaTypeFactory.getMediaType(name).orElseThrow().toString();
        bytes(exchange, type, DemoResources.bytes(folder + name));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        write(exchange, answer.status(), answer.body().getBytes(UTF_8));
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void bytes(HttpExchange exchange, String type, byte[] content)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        write(exchange, 200, content);
    }

    private static void write(HttpExchange exchange, int status, byte[] content)
            throws IOException {
        try (exchange) {
            boolean empty = status == 204 || exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(status, empty ? -1 : content.length);
            if (!empty) {
                exchange.getResponseBody().write(content);
            }
        }
    }
}
