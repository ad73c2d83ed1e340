package com.artify.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.util.Optional;
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

    private final NavigableMap<String, S3Object> objects = new ConcurrentSkipListMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final S3Uploads uploads = new S3Uploads();
    private final HttpServer server;
    private final SigV4 signature;
    private volatile boolean secondPartsBreak;

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
        objects.computeIfPresent(key, (name, was) -> was.with(content, was.parts()));
    }

    /** How many parts an object came in. */
    public int partsOf(String key) {
        return Objects.requireNonNull(objects.get(key)).parts();
    }

    /** From now on the second part of each upload in parts meets with an error that stays. */
    public void breakSecondParts() {
        secondPartsBreak = true;
    }

    /** Uploads in parts that were neither finished nor aborted. */
    public int unfinishedUploads() {
        return uploads.count();
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
            S3Answers.error(request, 403, "SignatureDoesNotMatch");
        } else if (path.equals(prefix) || path.equals(prefix + "/")) {
            list(request);
        } else if (path.startsWith(prefix + "/")) {
            String key = path.substring(prefix.length() + 1);
            Map<String, String> query = query(request.getRequestURI().getRawQuery());
            if (query.containsKey("uploads") || query.containsKey("uploadId")) {
                upload(request, key, query, body);
            } else {
                object(request, key, body);
            }
        } else {
            S3Answers.error(request, 404, "NoSuchBucket");
        }
    }

    private void object(HttpExchange request, String key, byte[] body) throws IOException {
        switch (request.getRequestMethod()) {
            case "PUT" -> {
                if (md5(body).equals(request.getRequestHeaders().getFirst("Content-MD5"))) {
                    objects.put(key, S3Object.of(request.getRequestHeaders(), body));
                    S3Answers.answer(request, 200, "application/xml", new byte[0]);
                } else {
                    S3Answers.error(request, 400, "BadDigest");
                }
            }
            case "DELETE" -> {
                objects.remove(key);
                request.sendResponseHeaders(204, -1);
                request.close();
            }
            default -> {
                S3Object stored = objects.get(key);
                if (stored == null) {
                    S3Answers.error(request, 404, "NoSuchKey");
                } else {
                    request.getResponseHeaders().putAll(stored.metadata());
                    S3Answers.answer(request, 200, stored.type(), stored.content());
                }
            }
        }
    }

    private void upload(HttpExchange request, String key, Map<String, String> query, byte[] body)
            throws IOException {
        String id = query.getOrDefault("uploadId", "");
        switch (request.getRequestMethod()) {
            case "PUT" -> part(request, id, Integer.parseInt(query.get("partNumber")), body);
            case "DELETE" -> {
                uploads.abort(id);
                request.sendResponseHeaders(204, -1);
                request.close();
            }
            default -> {
                if (query.containsKey("uploads")) {
                    String begun =
                            uploads.begin(key, S3Object.of(request.getRequestHeaders(), body));
                    S3Answers.xml(
                            request,
                            S3Answers.tag(
                                    "InitiateMultipartUploadResult",
                                    S3Answers.tag("UploadId", begun)));
                } else {
                    putTogether(request, id, key, new String(body, UTF_8));
                }
            }
        }
    }

    private void part(HttpExchange request, String id, int number, byte[] body) throws IOException {
        String md5 = md5(body);
        if (secondPartsBreak && number == 2) {
            S3Answers.error(request, 403, "AccessDenied");
        } else if (!md5.equals(request.getRequestHeaders().getFirst("Content-MD5"))) {
            S3Answers.error(request, 400, "BadDigest");
        } else {
            Optional<String> tag = uploads.part(id, number, body, md5);
            tag.ifPresent(value -> request.getResponseHeaders().set("ETag", value));
            if (tag.isPresent()) {
                S3Answers.answer(request, 200, "application/xml", new byte[0]);
            } else {
                S3Answers.error(request, 404, "NoSuchUpload");
            }
        }
    }

    private void putTogether(HttpExchange request, String id, String key, String body)
            throws IOException {
        Optional<S3Object> whole = uploads.putTogether(id, key, body);
        whole.ifPresent(object -> objects.put(key, object));
        if (whole.isPresent()) {
            S3Answers.xml(
                    request,
                    S3Answers.tag("CompleteMultipartUploadResult", S3Answers.tag("Key", key)));
        } else {
            S3Answers.error(request, 400, "InvalidPart");
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
                        + (truncated ? S3Answers.tag("NextContinuationToken", keys.getLast()) : "")
                        + keys.stream()
                                .map(key -> S3Answers.tag("Contents", S3Answers.tag("Key", key)))
                                .collect(Collectors.joining())
                        + "</ListBucketResult>";
        S3Answers.answer(request, 200, "application/xml", xml.getBytes(UTF_8));
    }

    private static Map<String, String> query(String raw) {
        return raw == null
                ? Map.of()
                : Arrays.stream(raw.split("&"))
                        .map(pair -> pair.split("=", 2))
                        .collect(
                                Collectors.toMap(
                                        pair -> pair[0],
                                        pair ->
                                                pair.length < 2
                                                        ? ""
                                                        : URLDecoder.decode(pair[1], UTF_8)));
    }

    private static String md5(byte[] content) {
        try {
            MessageDigest md5 = MessageDigest.getInstance("MD5");
            return Base64.getEncoder().encodeToString(md5.digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
