package com.artify.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Clock and faults over HTTP. */
class StandInControlTest {
    private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final StandInShopify shopify =
            new StandInShopify(
                    new StandInApp("client", "hush", "http://localhost:1", List.of()),
                    Clock.fixed(NOW, ZoneOffset.UTC),
                    List.of());
    private final StandInShop shop =
            shopify.open(
                    "a-shop.myshopify.com",
                    List.of(new StandInStaff(1, "Ada", "Owner", "ada@shop.example", true, "en")));
    private final StandInServer server = StandInServer.start(shopify);
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        http.close();
        server.close();
        shopify.close();
    }

    @Test
    void anOutageEndsByTheSameDoor() throws Exception {
        assertThat(post("faults", "{\"outage\":true}")).isEqualTo(200);
        assertThat(get("/admin.js")).isEqualTo(503);
        assertThat(post("faults", "{}")).isEqualTo(200);
        assertThat(get("/admin.js")).isEqualTo(200);
    }

    @Test
    void itsPageIsThereEvenThenAndSaysHowThingsAre() throws Exception {
        shopify.fail(new Faults(0.05, 0, 0, true, 0, true, false, null, null));

        assertThat(get("/control/")).isEqualTo(200);
        JsonNode state = JSON.readTree(read("/control/state"));
        assertThat(state.path("now").asString()).isEqualTo(NOW.toString());
        assertThat(state.path("faults").path("drop").asDouble()).isEqualTo(0.05);
        assertThat(state.path("faults").path("reorder").asBoolean()).isTrue();
        assertThat(state.path("shops").path(0).path("domain").asString())
                .isEqualTo("a-shop.myshopify.com");
        assertThat(get("/control/secret")).isEqualTo(404);
    }

    @Test
    void sessionTokensComeExpiredOnDemand() throws Exception {
        assertThat(post("faults", "{\"staleSessions\":true}")).isEqualTo(200);
        String token = shopify.sessionToken(shop, shop.staff().getFirst());
        assertThat(shopify.mint().user(token, shop.domain())).isEmpty();
        assertThat(post("faults", "{}")).isEqualTo(200);
        token = shopify.sessionToken(shop, shop.staff().getFirst());
        assertThat(shopify.mint().user(token, shop.domain())).contains(1L);
    }

    @Test
    void theClockGoesForward() throws Exception {
        assertThat(post("clock", "{\"seconds\":90}")).isEqualTo(200);
        assertThat(shopify.clock().instant()).isEqualTo(NOW.plusSeconds(90));
    }

    @Test
    void theSecretIsRotated() throws Exception {
        assertThat(post("secret", "{\"next\":\"another\"}")).isEqualTo(200);
        assertThat(shopify.secret().current()).isEqualTo("another");
        assertThat(shopify.secret().ofWebhooks()).isEqualTo("hush");
    }

    @Test
    void theAppIsUninstalledAndItsTokensEnd() throws Exception {
        String token = shop.tokens().exchange().access();
        String body = "{\"shop\":\"a-shop.myshopify.com\"}";

        assertThat(post("uninstall", body)).isEqualTo(200);
        assertThat(shop.isInstalled()).isFalse();
        assertThat(shop.tokens().accepts(token)).isFalse();
        assertThat(post("reinstall", body)).isEqualTo(200);
        assertThat(shop.isInstalled()).isTrue();
    }

    @Test
    void theAppsSessionsAreEndedWhereSomebodyCan() throws Exception {
        AtomicInteger ended = new AtomicInteger();
        assertThat(post("sessions", "{}")).isEqualTo(404);
        assertThat(JSON.readTree(read("/control/state")).path("sessions").asBoolean()).isFalse();

        shopify.endSessionsBy(ended::incrementAndGet);

        assertThat(post("sessions", "{}")).isEqualTo(200);
        assertThat(ended).hasValue(1);
        assertThat(JSON.readTree(read("/control/state")).path("sessions").asBoolean()).isTrue();
    }

    @Test
    void nonsenseIsRefused() throws Exception {
        assertThat(post("faults", "{\"drop\":2}")).isEqualTo(400);
        assertThat(post("faults", "{")).isEqualTo(400);
        assertThat(post("uninstall", "{\"shop\":\"other\"}")).isEqualTo(400);
        assertThat(post("nothing", "{}")).isEqualTo(404);
    }

    private int get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(server.address() + path)));
    }

    private String read(String path) throws Exception {
        return http.send(
                        HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private int post(String door, String json) throws Exception {
        return send(
                HttpRequest.newBuilder(URI.create(server.address() + "/control/" + door))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private int send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
