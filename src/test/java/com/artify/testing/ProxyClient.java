package com.artify.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.artify.base.ShopDomain;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the shoppers' API as Shopify's App Proxy does, for one shop. */
public final class ProxyClient {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String BOUNDARY = "----artify-test";

    private final String base;
    private final ShopDomain shop;
    private final UnaryOperator<String> sign;
    private final @Nullable String visitor;

    /** {@code sign} answers the signature of a raw query. */
    public ProxyClient(int port, ShopDomain shop, UnaryOperator<String> sign) {
        this("http://127.0.0.1:" + port + "/proxy", shop, sign, null);
    }

    private ProxyClient(
            String base, ShopDomain shop, UnaryOperator<String> sign, @Nullable String visitor) {
        this.base = base;
        this.shop = shop;
        this.sign = sign;
        this.visitor = visitor;
    }

    /** The same shop's client that shows this visitor's token with each request, or none. */
    public ProxyClient as(@Nullable String token) {
        return new ProxyClient(base, shop, sign, token);
    }

    public HttpResponse<byte[]> get(String path) {
        return send(HttpRequest.newBuilder(signed(path)).GET());
    }

    public HttpResponse<byte[]> getUnsigned(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    public HttpResponse<byte[]> post(String path, String json, @Nullable String idempotencyKey) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(signed(path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json));
        if (idempotencyKey != null) {
            request.header("Idempotency-Key", idempotencyKey);
        }
        return send(request);
    }

    /** Uploads a file as the part {@code photo}, under a name that says nothing. */
    public HttpResponse<byte[]> upload(byte[] photo, @Nullable String variantId) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (variantId != null) {
            part(body, "name=\"variantId\"", variantId.getBytes(UTF_8));
        }
        part(body, "name=\"photo\"; filename=\"x.bin\"", photo);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return send(
                HttpRequest.newBuilder(signed("/uploads"))
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    public static JsonNode json(HttpResponse<byte[]> response) {
        return JSON.readTree(response.body());
    }

    private URI signed(String path) {
        String query =
                "shop="
                        + shop
                        + "&logged_in_customer_id=&path_prefix=%2Fapps%2Fartify&timestamp="
                        + Instant.now().getEpochSecond();
        return URI.create(base + path + "?" + query + "&signature=" + sign.apply(query));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        if (visitor != null) {
            request.header("X-Artify-Visitor", visitor);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        body.writeBytes(
                ("--"
                                + BOUNDARY
                                + "\r\nContent-Disposition: form-data; "
                                + disposition
                                + "\r\n\r\n")
                        .getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(UTF_8));
    }
}
