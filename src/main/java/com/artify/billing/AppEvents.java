package com.artify.billing;

import com.artify.shopify.ShopifySettings;
import com.artify.shopify.admin.AdminApi;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shopify's App Events, by which an app on Shopify App Pricing tells what is to be charged, in its
 * own name with a token of an hour (https://shopify.dev/docs/api/app-events).
 */
@Component
class AppEvents {
    private static final Logger log = LoggerFactory.getLogger(AppEvents.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Duration EARLY = Duration.ofMinutes(5);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final BillingSettings settings;
    private final ShopifySettings shopify;
    private final Clock clock;
    private Token token = new Token("", Instant.EPOCH);

    AppEvents(BillingSettings settings, ShopifySettings shopify, Clock clock) {
        this.settings = settings;
        this.shopify = shopify;
        this.clock = clock;
    }

    private record Token(String text, Instant renewal) {}

    /** What came of telling. */
    sealed interface Outcome {
        /** Shopify took it, now or before. */
        record Taken() implements Outcome {}

        /** Telling it again in the same way will not help. */
        record Refused(int status) implements Outcome {}

        /** It may have been taken or not; told again under its id, it counts once. */
        record Unavailable() implements Outcome {}
    }

    /** Tells of one event; a call over the network, by one thread at a time. */
    Outcome send(UsageEvent event, String shopifyShopId) {
        try {
            if (!clock.instant().isBefore(token.renewal())) {
                token = askForToken();
            }
            int status = post("/app/" + AdminApi.VERSION + "/events", body(event, shopifyShopId));
            return outcome(status);
        } catch (IOException | JacksonException e) {
            log.warn("Usage could not be told to Shopify: {}", e.getClass().getSimpleName());
            return new Outcome.Unavailable();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Unavailable();
        }
    }

    private static Map<String, Object> body(UsageEvent event, String shopifyShopId) {
        return Map.of(
                "shop_id", shopifyShopId,
                "event_handle", event.meter(),
                "timestamp", event.occurred().toString(),
                "idempotency_key", event.id(),
                "attributes", Map.of("value", event.quantity()));
    }

    private Outcome outcome(int status) {
        if (status >= 200 && status < 300) {
            return new Outcome.Taken();
        }
        if (status == 401 || status == 403) {
            log.warn("Shopify refuses the token for usage: status {}", status);
            token = new Token("", Instant.EPOCH);
            return new Outcome.Unavailable();
        }
        boolean again = status < 400 || status == 408 || status == 429 || status >= 500;
        return again ? new Outcome.Unavailable() : new Outcome.Refused(status);
    }

    private Token askForToken() throws IOException, InterruptedException {
        HttpResponse<String> response =
                send(
                        request("/auth/access_token"),
                        Map.of(
                                "client_id", shopify.clientId(),
                                "client_secret", shopify.clientSecret(),
                                "grant_type", "client_credentials"));
        JsonNode answer = JSON.readTree(response.body());
        String text = answer.path("access_token").asString("");
        if (response.statusCode() != 200 || text.isEmpty()) {
            throw new IOException("no token: status " + response.statusCode());
        }
        Duration lives = Duration.ofSeconds(answer.path("expires_in").asLong(3600));
        return new Token(text, clock.instant().plus(lives).minus(EARLY));
    }

    private int post(String path, Map<String, Object> body)
            throws IOException, InterruptedException {
        return send(request(path).header("Authorization", "Bearer " + token.text()), body)
                .statusCode();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(settings.eventsUrl().resolve(path))
                .timeout(TIMEOUT)
                .header("User-Agent", "Artify")
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request, Map<String, ?> body)
            throws IOException, InterruptedException {
        return client.send(
                request.POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
