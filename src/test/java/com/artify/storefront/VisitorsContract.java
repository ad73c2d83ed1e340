package com.artify.storefront;

import static com.artify.testing.ProxyClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.artify.base.ShopDomain;
import com.artify.shopify.ProxySignature;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ProxyClient;
import com.artify.testing.ShopFixture;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** How visitors get an allowance of their own, alike on every database. */
@ArtifyTest
abstract class VisitorsContract {
    @LocalServerPort private int port;
    @Autowired private ShopFixture fixture;
    @Autowired private ProxySignature signature;
    @Autowired private LimitSettings settings;
    @Autowired private Visitors visitors;

    private ProxyClient api;

    @BeforeEach
    void openShop() {
        api = new ProxyClient(port, fixture.ready().shop(), signature::sign);
    }

    @Test
    void whoHasATokenIsNotStoppedByStrangersAtTheSameAddress() {
        String token = introduced();
        ask(null, settings.perAddress());

        assertThat(statusOf(null)).isEqualTo(429);
        assertThat(statusOf("made-up-visitor-1")).isEqualTo(429);
        assertThat(statusOf(token)).isEqualTo(422);
    }

    @Test
    void aVisitorHasOneAllowanceAndAnotherOneHasAnother() {
        String token = introduced();
        ask(token, settings.perVisitor());

        assertThat(statusOf(token)).isEqualTo(429);
        assertThat(statusOf(introduced())).isEqualTo(422);
    }

    @Test
    void aProductHasALimitWhoeverAsks() {
        Shopper nobody = shopper("198.51.100.1");
        LimitSettings few =
                new LimitSettings(Duration.ofMinutes(10), 40, 60, 100, 2000, 2, 3000, 30, 15);
        RateLimits limits = new RateLimits(few);
        limits.takeProduct(nobody, 1);
        limits.takeProduct(shopper("198.51.100.2"), 1);

        assertThatThrownBy(() -> limits.takeProduct(shopper("198.51.100.3"), 1))
                .isInstanceOf(Problem.class)
                .hasMessage("rate_limited");
        limits.takeProduct(nobody, 2);
    }

    private static Shopper shopper(String address) {
        return new Shopper(
                new ShopDomain("limits-test.myshopify.com"),
                Optional.empty(),
                Optional.empty(),
                address,
                "/apps/artify");
    }

    @Test
    void anotherShopsTokenIsNone() {
        ProxyClient elsewhere = new ProxyClient(port, fixture.ready().shop(), signature::sign);
        String token = json(elsewhere.post("/visitors", "{}", null)).path("token").asString();
        ask(null, settings.perAddress());

        assertThat(statusOf(token)).isEqualTo(429);
    }

    @Test
    void aCrowdedAddressWorksForEachFurtherVisitor() throws Exception {
        for (int i = 0; i < settings.newVisitors(); i++) {
            introduced();
        }
        JsonNode asked = json(api.post("/visitors", "{}", null));
        String challenge = asked.path("challenge").asString();
        long number = solution(challenge, asked.path("bits").asInt());

        assertThat(asked.has("token")).isFalse();
        assertThat(answered(challenge, number).statusCode()).isEqualTo(201);
        assertThat(answered(challenge + "x", number).statusCode()).isEqualTo(422);
        assertThat(answered(challenge, -1).statusCode()).isEqualTo(422);
    }

    @Test
    void workThatIsSentTwiceIntroducesTheSameVisitor() throws Exception {
        var shop = fixture.ready().shop();
        Visitors.Challenge challenge = visitors.challenge(shop);
        long number = solution(challenge.text(), challenge.bits());

        assertThat(
                        visitors.solved(shop, challenge.text(), number)
                                .flatMap(token -> visitors.known(shop, token)))
                .isPresent()
                .isEqualTo(
                        visitors.solved(shop, challenge.text(), number)
                                .flatMap(token -> visitors.known(shop, token)));
        assertThat(visitors.solved(fixture.ready().shop(), challenge.text(), number)).isEmpty();
    }

    private String introduced() {
        HttpResponse<byte[]> answer = api.post("/visitors", "{}", null);
        assertThat(answer.statusCode()).isEqualTo(201);
        return json(answer).path("token").asString();
    }

    private void ask(String token, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(statusOf(token)).isEqualTo(422);
        }
    }

    /** Of a photo announced with an odd variant: refused as wrong, once there is an allowance. */
    private int statusOf(String token) {
        String photo = "{\"bytes\":10,\"variantId\":\"odd\"}";
        return api.as(token).post("/uploads/direct", photo, null).statusCode();
    }

    private HttpResponse<byte[]> answered(String challenge, long number) {
        return api.post(
                "/visitors",
                "{\"challenge\":\"%s\",\"answer\":%d}".formatted(challenge, number),
                null);
    }

    private static long solution(String challenge, int bits) throws Exception {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        return LongStream.iterate(0, number -> number + 1)
                .filter(number -> {
                    byte[] hash =
                            sha.digest((challenge + ":" + number).getBytes(StandardCharsets.UTF_8));
                    int first =
                            (hash[0] & 0xff) << 24
                                    | (hash[1] & 0xff) << 16
                                    | (hash[2] & 0xff) << 8
                                    | hash[3] & 0xff;
                    return first >>> (32 - bits) == 0;
                })
                .findFirst()
                .orElseThrow();
    }
}
