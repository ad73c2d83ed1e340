package com.artify.shopify.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.artify.base.ShopDomain;
import com.artify.shopify.SessionToken;
import com.artify.shopify.ShopifySettings;
import com.artify.shopify.access.TokenOutcome.Granted;
import com.artify.shopify.access.TokenOutcome.Reason;
import com.artify.shopify.access.TokenOutcome.Refused;
import com.artify.shopify.access.TokenOutcome.Unavailable;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Shopify's token endpoint: one call a method, nothing remembered. Thread-safe. */
final class TokenEndpoint {
    /** A call ends within this, so that whoever waits for its outcome knows how long. */
    static final Duration TIMEOUT = Duration.ofSeconds(10);

    private static final Logger log = LoggerFactory.getLogger(TokenEndpoint.class);
    private static final Pattern SECONDS = Pattern.compile("\\d{1,6}(\\.\\d+)?");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client;
    private final ShopifySettings settings;
    private final Clock clock;

    TokenEndpoint(HttpClient client, ShopifySettings settings, Clock clock) {
        this.client = client;
        this.settings = settings;
        this.clock = clock;
    }

    /** A token for work without anybody signed in. It ends the one that was exchanged before. */
    TokenOutcome<OfflineGrant> exchange(SessionToken token) {
        Map<String, String> form = exchangeForm(token, "offline");
        form.put("expiring", "1");
        return ask(token.shop(), form, answer -> TokenAnswers.offline(answer, clock.instant()));
    }

    /** A new pair for a refresh token, which is spent by that. */
    TokenOutcome<OfflineGrant> refresh(ShopDomain shop, String refreshToken) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "refresh_token");
        form.put("refresh_token", refreshToken);
        return ask(shop, form, answer -> TokenAnswers.offline(answer, clock.instant()));
    }

    /** Who the session token's user is; the token that comes with the answer is not kept. */
    TokenOutcome<ShopifyUser> identify(SessionToken token) {
        return ask(
                token.shop(),
                exchangeForm(token, "online"),
                answer -> TokenAnswers.user(answer).filter(user -> user.id() == token.userId()));
    }

    private static Map<String, String> exchangeForm(SessionToken token, String kind) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "urn:ietf:params:oauth:grant-type:token-exchange");
        form.put("subject_token", token.text());
        form.put("subject_token_type", "urn:ietf:params:oauth:token-type:id_token");
        form.put(
                "requested_token_type",
                "urn:shopify:params:oauth:token-type:" + kind + "-access-token");
        return form;
    }

    private <T> TokenOutcome<T> ask(
            ShopDomain shop, Map<String, String> form, Function<JsonNode, Optional<T>> reading) {
        form.put("client_id", settings.clientId());
        form.put("client_secret", settings.clientSecret());
        try {
            return outcome(
                    shop,
                    client.send(request(shop, form), HttpResponse.BodyHandlers.ofString(UTF_8)),
                    reading);
        } catch (IOException e) {
            log.warn("{} could not be asked for a token: {}", shop, e.toString());
            return new Unavailable<>(Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Unavailable<>(Optional.empty());
        }
    }

    private HttpRequest request(ShopDomain shop, Map<String, String> form) {
        String body =
                form.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(
                        URI.create(settings.addressOf(shop) + "/admin/oauth/access_token"))
                .timeout(TIMEOUT)
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static <T> TokenOutcome<T> outcome(
            ShopDomain shop,
            HttpResponse<String> response,
            Function<JsonNode, Optional<T>> reading) {
        JsonNode answer = json(response.body());
        int status = response.statusCode();
        if (status == 200) {
            Optional<T> granted = reading.apply(answer);
            if (granted.isEmpty()) {
                log.warn("{} answered without the token that was asked for", shop);
            }
            return granted.<TokenOutcome<T>>map(Granted::new)
                    .orElseGet(() -> new Unavailable<>(Optional.empty()));
        }
        String error = answer.path("error").asString("");
        log.info("{} gave no token: status {} {}", shop, status, error);
        return status < 400 || status == 408 || status == 429 || status >= 500
                ? new Unavailable<>(retryAfter(response))
                : new Refused<>(reason(status, error));
    }

    private static Reason reason(int status, String error) {
        return switch (error) {
            case "invalid_subject_token" -> Reason.INVALID_SESSION_TOKEN;
            case "invalid_client" -> Reason.MISCONFIGURED;
            case "invalid_grant" -> Reason.REVOKED;
            default -> status == 400 ? Reason.MISCONFIGURED : Reason.REVOKED;
        };
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException notJson) {
            return JSON.missingNode();
        }
    }

    private static Optional<Duration> retryAfter(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(value -> SECONDS.matcher(value).matches())
                .map(value ->
                        Duration.ofMillis((long) Math.ceil(Double.parseDouble(value) * 1000)));
    }
}
