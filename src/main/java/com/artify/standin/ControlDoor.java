package com.artify.standin;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page on which people turn the clock and the faults, and the JSON behind it: {@code state} says
 * how things are, {@code faults} takes what {@link Faults} names, {@code clock} the {@code seconds}
 * to go forward, {@code secret} the {@code next} one, {@code uninstall} and {@code reinstall} the
 * {@code shop}; {@code sessions} ends those of the app.
 */
final class ControlDoor {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    private final StandInShopify shopify;

    ControlDoor(StandInShopify shopify) {
        this.shopify = shopify;
    }

    Reply answer(HttpServletRequest request, String path) throws IOException {
        if (request.getMethod().equals("GET")) {
            return shown(path);
        }
        // A page of another site cannot send this type unasked.
        boolean json = "application/json".equals(request.getContentType());
        if (!request.getMethod().equals("POST") || !json) {
            return Reply.notFound();
        }
        try {
            return change(path, JSON.readTree(request.getInputStream()))
                    ? Reply.json(200, Map.of())
                    : Reply.notFound();
        } catch (JacksonException | IllegalArgumentException malformed) {
            return Reply.json(400, Map.of("errors", "That cannot be set"));
        }
    }

    private Reply shown(String path) {
        return switch (path) {
            case "" -> AdminPage.file("control.html", "text/html");
            case "control.css" -> AdminPage.file(path, "text/css");
            case "control.js" -> AdminPage.file(path, "text/javascript");
            case "state" -> Reply.json(200, state());
            default -> Reply.notFound();
        };
    }

    private Map<String, Object> state() {
        return Map.of(
                "now",
                shopify.clock().instant().toString(),
                "client",
                shopify.app().clientId(),
                "faults",
                shopify.faults(),
                "shops",
                shopify.shops().stream()
                        .map(shop ->
                                Map.of(
                                        "domain", shop.domain(),
                                        "name", shop.name(),
                                        "installed", shop.isInstalled()))
                        .toList(),
                "sessions",
                shopify.canEndSessions(),
                "misses",
                shopify.misses());
    }

    private boolean change(String path, JsonNode body) {
        switch (path) {
            case "faults" -> shopify.fail(JSON.convertValue(body, Faults.class));
            case "clock" -> shopify.forward(Duration.ofSeconds(body.path("seconds").asLong()));
            case "secret" -> shopify.rotateSecret(body.path("next").asString());
            case "uninstall" -> shop(body).uninstall();
            case "reinstall" -> shop(body).reinstall();
            case "sessions" -> {
                return shopify.endSessions();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private StandInShop shop(JsonNode body) {
        return shopify.shop(body.path("shop").asString(""))
                .orElseThrow(() -> new IllegalArgumentException("no such shop"));
    }
}
