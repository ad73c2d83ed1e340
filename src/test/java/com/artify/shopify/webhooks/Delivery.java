package com.artify.shopify.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.artify.base.ShopDomain;
import com.artify.shopify.WebhookSignature;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A webhook as Shopify sends it, signed when it is sent; a header of no text is left out. */
record Delivery(String body, Map<String, String> headers) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static Delivery of(ShopDomain shop, String body) {
        return new Delivery(
                body,
                Map.of(
                        "X-Shopify-Topic", Ear.TOPIC,
                        "X-Shopify-Shop-Domain", shop.value(),
                        "X-Shopify-Webhook-Id", UUID.randomUUID().toString()));
    }

    Delivery with(String name, String value) {
        Map<String, String> changed = new HashMap<>(headers);
        changed.put(name, value);
        return new Delivery(body, changed);
    }

    Delivery body(String other) {
        return new Delivery(other, headers);
    }

    String webhookId() {
        return headers.get("X-Shopify-Webhook-Id");
    }

    HttpResponse<String> post(int port, WebhookSignature signature)
            throws IOException, InterruptedException {
        Map<String, String> all = new HashMap<>();
        all.put("Content-Type", "application/json");
        all.put(WebhookSignature.HEADER, signature.sign(body.getBytes(UTF_8)));
        all.putAll(headers);
        all.values().removeIf(String::isEmpty);
        HttpRequest.Builder request = request(port);
        all.forEach(request::header);
        return send(request.POST(BodyPublishers.ofString(body)));
    }

    static HttpRequest.Builder request(int port) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/webhooks"));
    }

    static HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
