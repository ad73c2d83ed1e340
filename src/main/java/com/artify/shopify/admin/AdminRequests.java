package com.artify.shopify.admin;

import com.artify.base.ShopDomain;
import com.artify.shopify.ShopifySettings;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends single requests to the Admin API and remembers what they cost. Thread-safe. */
final class AdminRequests {
    private static final Logger log = LoggerFactory.getLogger(AdminRequests.class);
    private static final Pattern SECONDS = Pattern.compile("\\d{1,6}(\\.\\d+)?");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RestClient client;
    private final ShopifySettings settings;
    private final CostBuckets buckets;

    AdminRequests(RestClient client, ShopifySettings settings, CostBuckets buckets) {
        this.client = client;
        this.settings = settings;
        this.buckets = buckets;
    }

    Reply send(ShopDomain shop, AdminDocument document, Map<String, ?> variables, String token) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("query", document.text());
        body.put("variables", variables);
        body.put("operationName", document.operation());
        try {
            return client.post()
                    .uri(address(shop))
                    .header("X-Shopify-Access-Token", token)
                    .contentType(MediaType.APPLICATION_JSON)
                    .accept(MediaType.APPLICATION_JSON)
                    .body(JSON.writeValueAsBytes(body))
                    .exchange((request, response) -> reply(shop, document, response));
        } catch (ResourceAccessException e) {
            log.warn("{} of {} got no answer: {}", document, shop, String.valueOf(e.getCause()));
            return new Reply.Trouble(!isUnsent(e.getCause()));
        }
    }

    private URI address(ShopDomain shop) {
        return URI.create(
                settings.addressOf(shop) + "/admin/api/" + AdminApi.VERSION + "/graphql.json");
    }

    private Reply reply(ShopDomain shop, AdminDocument document, ClientHttpResponse response)
            throws IOException {
        int status = response.getStatusCode().value();
        JsonNode body = json(response.getBody().readAllBytes());
        buckets.learn(shop, document, body);
        Reply reply = Replies.read(status, retryAfter(response.getHeaders()), body);
        switch (reply) {
            case Reply.Settled(AdminResult.Malformed<JsonNode>(String message)) ->
                    log.error("{} of {} is malformed: {}", document, shop, message);
            case Reply.Settled(AdminResult.AccessDenied<JsonNode>(String message)) ->
                    log.warn("{} of {} is denied: {}", document, shop, message);
            case Reply.Settled(var result) -> log.debug("{} of {}: {}", document, shop, status);
            case Reply.Trouble trouble ->
                    log.warn("{} of {} failed: status {}", document, shop, status);
            case Reply.Throttled throttled -> log.debug("{} of {} is throttled", document, shop);
            case Reply.Unauthorized none -> log.info("{} refuses its token", shop);
        }
        return reply;
    }

    private static boolean isUnsent(@Nullable Throwable cause) {
        return cause instanceof ConnectException
                || cause instanceof HttpConnectTimeoutException
                || cause instanceof UnknownHostException;
    }

    private static JsonNode json(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException notJson) {
            return JSON.missingNode();
        }
    }

    private static Optional<Duration> retryAfter(HttpHeaders headers) {
        return Optional.ofNullable(headers.getFirst(HttpHeaders.RETRY_AFTER))
                .filter(value -> SECONDS.matcher(value).matches())
                .map(value ->
                        Duration.ofMillis((long) Math.ceil(Double.parseDouble(value) * 1000)));
    }
}
