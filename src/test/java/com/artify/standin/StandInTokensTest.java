package com.artify.standin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The stand-in's token endpoint over HTTP, held to what Shopify documents. */
class StandInTokensTest {
    private static final String PATH = "/a-shop.myshopify.com/admin/oauth/access_token";
    private static final String TYPE = "urn:ietf:params:oauth:token-type:id_token";
    private static final StandInStaff OWNER =
            new StandInStaff(42, "Ada", "Owner", "ada@shop.example", true, "de");

    private final StandInShopify shopify =
            new StandInShopify(
                    new StandInApp(
                            "client", "secret", "http://localhost", List.of("read_products")),
                    Clock.systemUTC());
    private final StandInShop shop = shopify.open("a-shop.myshopify.com", List.of(OWNER));
    private final StandInServer server = StandInServer.start(shopify);
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        http.close();
        server.close();
    }

    private record Answer(int status, JsonNode body, String retryAfter) {
        String text(String field) {
            return body.path(field).asString("");
        }
    }

    @Test
    void anOfflineTokenIsExchangedForASessionToken() throws Exception {
        Answer answer = exchange("offline", shopify.sessionToken(shop, OWNER));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("access_token")).startsWith("shpat_");
        assertThat(answer.text("refresh_token")).startsWith("shprt_");
        assertThat(answer.text("scope")).isEqualTo("read_products");
        assertThat(answer.body().path("expires_in").asLong()).isBetween(3590L, 3600L);
        assertThat(shop.tokens().accepts(answer.text("access_token"))).isTrue();
        shopify.forward(Duration.ofHours(1));
        assertThat(shop.tokens().accepts(answer.text("access_token"))).isFalse();
    }

    @Test
    void anOnlineTokenSaysWhoTheUserIs() throws Exception {
        JsonNode user =
                exchange("online", shopify.sessionToken(shop, OWNER))
                        .body()
                        .path("associated_user");

        assertThat(user.path("id").asLong()).isEqualTo(42);
        assertThat(user.path("first_name").asString()).isEqualTo("Ada");
        assertThat(user.path("account_owner").asBoolean()).isTrue();
        assertThat(user.path("locale").asString()).isEqualTo("de");
    }

    @Test
    void aRefreshTokenIsGoodOnceAndARetryGetsTheSameAnswer() throws Exception {
        String first = exchange("offline", shopify.sessionToken(shop, OWNER)).text("refresh_token");

        Answer second = refresh(first);
        assertThat(second.status()).isEqualTo(200);
        assertThat(refresh(first).text("access_token")).isEqualTo(second.text("access_token"));
        shopify.forward(Duration.ofMinutes(2));
        assertThat(refresh(first).text("error")).isEqualTo("invalid_grant");
        assertThat(refresh(second.text("refresh_token")).status()).isEqualTo(200);
    }

    @Test
    void anotherExchangeEndsTheOlderPair() throws Exception {
        Answer older = exchange("offline", shopify.sessionToken(shop, OWNER));
        exchange("offline", shopify.sessionToken(shop, OWNER));

        assertThat(shop.tokens().accepts(older.text("access_token"))).isFalse();
        assertThat(refresh(older.text("refresh_token")).text("error")).isEqualTo("invalid_grant");
    }

    @Test
    void spoiledAndOldSessionTokensAreRefused() throws Exception {
        String good = shopify.sessionToken(shop, OWNER);
        String spoiled = good.substring(0, good.length() - 2) + (good.endsWith("AA") ? "BB" : "AA");

        assertThat(exchange("offline", spoiled).text("error")).isEqualTo("invalid_subject_token");
        shopify.forward(Duration.ofSeconds(61));
        assertThat(exchange("offline", good).text("error")).isEqualTo("invalid_subject_token");
    }

    @Test
    void aFormerSecretIsGoodForAnHour() throws Exception {
        shopify.rotateSecret("another");
        assertThat(exchange("offline", shopify.sessionToken(shop, OWNER)).status()).isEqualTo(200);

        shopify.forward(Duration.ofHours(1));
        assertThat(exchange("offline", shopify.sessionToken(shop, OWNER)).text("error"))
                .isEqualTo("invalid_client");
    }

    @Test
    void itFailsOnDemand() throws Exception {
        shopify.fail(Faults.ofTokens("throttled"));
        Answer throttled = exchange("offline", shopify.sessionToken(shop, OWNER));
        assertThat(throttled.status()).isEqualTo(429);
        assertThat(throttled.retryAfter()).isEqualTo("2.0");

        shopify.fail(Faults.ofTokens("invalid_grant"));
        assertThat(exchange("offline", "any").text("error")).isEqualTo("invalid_grant");
    }

    private Answer exchange(String kind, String token) throws Exception {
        return post(
                Map.of(
                        "client_id", "client",
                        "client_secret", "secret",
                        "grant_type", "urn:ietf:params:oauth:grant-type:token-exchange",
                        "subject_token", token,
                        "subject_token_type", TYPE,
                        "requested_token_type",
                                "urn:shopify:params:oauth:token-type:" + kind + "-access-token",
                        "expiring", "1"));
    }

    private Answer refresh(String token) throws Exception {
        return post(
                Map.of(
                        "client_id", "client",
                        "client_secret", "secret",
                        "grant_type", "refresh_token",
                        "refresh_token", token));
    }

    private Answer post(Map<String, String> form) throws IOException, InterruptedException {
        String body =
                form.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
        HttpResponse<String> response =
                http.send(
                        HttpRequest.newBuilder(URI.create(server.address() + PATH))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        return new Answer(
                response.statusCode(),
                JsonMapper.builder().build().readTree(response.body()),
                response.headers().firstValue("Retry-After").orElse(""));
    }
}
