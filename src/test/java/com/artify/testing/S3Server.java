package com.artify.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * One bucket over the S3 protocol with path-style addresses: objects, listing in pages of three,
 * S3's errors. Every request must carry a valid Signature Version 4, and every write its MD5.
 */
public final class S3Server implements AutoCloseable {
    public static final String BUCKET = "artify-files";
    private static final int LARGEST_PAGE = 3;

    private final NavigableMap<String, Stored> objects = new ConcurrentSkipListMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private final SigV4 signature;

    /** Starts at a free port of this machine; knows one pair of keys. */
    public S3Server(String accessKey, String secretKey) throws IOException {
        signature = new SigV4(accessKey, secretKey);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The keys of all objects that are there now, in order. */
    public List<String> keys() {
        return List.copyOf(objects.keySet());
    }

    /** What an object holds that is there. */
    public byte[] content(String key) {
        return Objects.requireNonNull(objects.get(key)).content().clone();
    }

    /** Puts other bytes where an object is, and leaves all else that is known of it. */
    public void damage(String key, byte[] content) {
        objects.computeIfPresent(
                key, (name, was) -> new Stored(content, was.type(), was.metadata()));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }

    private void handle(HttpExchange request) throws IOException {
        byte[] body = request.getRequestBody().readAllBytes();
        String path = request.getRequestURI().getPath();
        String prefix = "/" + BUCKET;
        if (!signature.verifies(request, body)) {
            error(request, 403, "SignatureDoesNotMatch");
        } else if (path.equals(prefix) || path.equals(prefix + "/")) {
            list(request);
        } else if (path.startsWith(prefix + "/")) {
            object(request, path.substring(prefix.length() + 1), body);
        } else {
            error(request, 404, "NoSuchBucket");
        }
    }

    private void object(HttpExchange request, String key, byte[] body) throws IOException {
        switch (request.getRequestMethod()) {
            case "PUT" -> {
                if (md5(body).equals(request.getRequestHeaders().getFirst("Content-MD5"))) {
                    objects.put(key, Stored.of(request.getRequestHeaders(), body));
                    answer(request, 200, "application/xml", new byte[0]);
                } else {
                    error(request, 400, "BadDigest");
                }
            }
            case "DELETE" -> {
                objects.remove(key);
                request.sendResponseHeaders(204, -1);
                request.close();
            }
            default -> {
                Stored stored = objects.get(key);
                if (stored == null) {
                    error(request, 404, "NoSuchKey");
                } else {
                    request.getResponseHeaders().putAll(stored.metadata());
                    answer(request, 200, stored.type(), stored.content());
                }
            }
        }
    }

    private void list(HttpExchange request) throws IOException {
        Map<String, String> query = query(request.getRequestURI().getRawQuery());
        String prefix = query.getOrDefault("prefix", "");
        int page = Math.min(LARGEST_PAGE, Integer.parseInt(query.getOrDefault("max-keys", "3")));
        List<String> rest =
                objects.keySet().stream()
                        .filter(key -> key.startsWith(prefix))
                        .filter(key ->
                                key.compareTo(query.getOrDefault("continuation-token", "")) > 0)
                        .toList();
        List<String> keys = rest.subList(0, Math.min(page, rest.size()));
        boolean truncated = rest.size() > keys.size();
        String xml =
                "<?xml version=\"1.0\"?><ListBucketResult><IsTruncated>"
                        + truncated
                        + "</IsTruncated>"
                        + (truncated ? tag("NextContinuationToken", keys.getLast()) : "")
                        + keys.stream()
                                .map(key -> tag("Contents", tag("Key", key)))
                                .collect(Collectors.joining())
                        + "</ListBucketResult>";
        answer(request, 200, "application/xml", xml.getBytes(UTF_8));
    }

    private static Map<String, String> query(String raw) {
        return Arrays.stream(raw.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(
                        Collectors.toMap(
                                pair -> pair[0],
                                pair -> pair.length < 2 ? "" : URLDecoder.decode(pair[1], UTF_8)));
    }

    private static String tag(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }

    private static void error(HttpExchange request, int status, String code) throws IOException {
        String xml = "<?xml version=\"1.0\"?>" + tag("Error", tag("Code", code));
        answer(request, status, "application/xml", xml.getBytes(UTF_8));
    }

    private static void answer(HttpExchange request, int status, String type, byte[] content)
            throws IOException {
        request.getResponseHeaders().set("Content-Type", type);
        if (request.getRequestMethod().equals("HEAD")) {
            request.getResponseHeaders().set("Content-Length", String.valueOf(content.length));
            request.sendResponseHeaders(status, -1);
        } else {
            request.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
            request.getResponseBody().write(content);
        }
        request.close();
    }

    private static String md5(byte[] content) {
        try {
            MessageDigest md5 = MessageDigest.getInstance("MD5");
            return Base64.getEncoder().encodeToString(md5.digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Stored(byte[] content, String type, Map<String, List<String>> metadata) {
        static Stored of(Headers headers, byte[] body) {
            return new Stored(
                    body,
                    headers.getFirst("Content-Type"),
                    headers.entrySet().stream()
                            .filter(header -> header.getKey().startsWith("X-amz-meta-"))
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        }
    }
}
