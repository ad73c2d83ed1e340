package com.artify.shopify.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.ShopDomain;
import com.artify.shopify.SessionToken;
import com.artify.shopify.access.TokenOutcome.Granted;
import com.artify.shopify.access.TokenOutcome.Reason;
import com.artify.shopify.access.TokenOutcome.Refused;
import com.artify.shopify.access.TokenOutcome.Unavailable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenEndpointTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final ShopDomain SHOP = new ShopDomain("a-shop.myshopify.com");

    private final TokenServer server = new TokenServer();
    private final TokenEndpoint endpoint = server.endpoint(Clock.fixed(NOW, ZoneOffset.UTC));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aSessionTokenIsExchangedForAnExpiringToken() {
        assertThat(endpoint.exchange(session("good")))
                .isEqualTo(
                        new Granted<>(
                                new OfflineGrant(
                                        "shpat_1",
                                        "read_orders",
                                        Optional.of(NOW.plusSeconds(3600)),
                                        Optional.of("shprt_1"),
                                        Optional.of(NOW.plus(Duration.ofDays(90))))));
        assertThat(server.asked())
                .containsExactly(
                        Map.of(
                                "client_id", "a-client",
                                "client_secret", "a secret&",
                                "grant_type", "urn:ietf:params:oauth:grant-type:token-exchange",
                                "subject_token", "good",
                                "subject_token_type", "urn:ietf:params:oauth:token-type:id_token",
                                "requested_token_type",
                                        "urn:shopify:params:oauth:token-type:offline-access-token",
                                "expiring", "1"));
    }

    @Test
    void aRefreshTokenGivesOneNewPair() {
        endpoint.exchange(session("good"));

        assertThat(endpoint.refresh(SHOP, "shprt_1").map(OfflineGrant::accessToken))
                .isEqualTo(new Granted<>("shpat_2"));
        assertThat(endpoint.refresh(SHOP, "shprt_1")).isEqualTo(new Refused<>(Reason.REVOKED));
    }

    @Test
    void aRenewedTokenOfUnknownLifeIsTakenToLiveAnHour() {
        server.silentAboutLife();

        assertThat(endpoint.exchange(session("good")).map(OfflineGrant::expires))
                .isEqualTo(new Granted<>(Optional.of(NOW.plusSeconds(3600))));
    }

    @Test
    void theUserOfASessionTokenIsIdentified() {
        assertThat(endpoint.identify(session("good")))
                .isEqualTo(
                        new Granted<>(
                                new ShopifyUser(
                                        42,
                                        "Ada Lovelace",
                                        Optional.of("ada@shop.test"),
                                        true,
                                        Optional.of(Locale.forLanguageTag("pt-BR")),
                                        false)));
    }

    @Test
    void anotherUserThanTheTokensIsNotBelieved() {
        SessionToken other = new SessionToken(SHOP, 43, "session", "id", NOW, "good");

        assertThat(endpoint.identify(other)).isEqualTo(new Unavailable<>(Optional.empty()));
    }

    @Test
    void anAddressThatShopifyDidNotVerifyIsNotBelieved() {
        server.failing(
                200,
                Optional.empty(),
                """
                {"associated_user":{"id":42,"first_name":"Eve","email":"a@shop.test"}}\
                """);

        assertThat(endpoint.identify(session("good")))
                .isEqualTo(
                        new Granted<>(
                                new ShopifyUser(
                                        42,
                                        "Eve",
                                        Optional.empty(),
                                        false,
                                        Optional.empty(),
                                        false)));
    }

    @ParameterizedTest
    @CsvSource({
        "400, invalid_subject_token, INVALID_SESSION_TOKEN",
        "400, invalid_client, MISCONFIGURED",
        "401, invalid_client, MISCONFIGURED",
        "400, invalid_request, MISCONFIGURED",
        "400, invalid_grant, REVOKED",
        "401, Unauthorized, REVOKED",
        "402, Unavailable Shop, REVOKED",
        "403, Unavailable Shop, REVOKED",
        "404, Not Found, REVOKED",
        "423, Locked, REVOKED"
    })
    void aRefusalSaysWhatCanBeDone(int status, String error, Reason reason) {
        server.failing(status, Optional.empty(), "{\"error\":\"" + error + "\"}");

        assertThat(endpoint.exchange(session("good"))).isEqualTo(new Refused<>(reason));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 408, 500, 502, 503})
    void aTroubledServerIsNoRefusal(int status) {
        server.failing(status, Optional.empty(), "<html>");

        assertThat(endpoint.exchange(session("good")))
                .isEqualTo(new Unavailable<>(Optional.empty()));
    }

    @Test
    void aBusyServerSaysWhenToComeAgain() {
        server.failing(429, Optional.of("2.5"), "");
        server.failing(429, Optional.of("tomorrow"), "");

        assertThat(endpoint.exchange(session("good")))
                .isEqualTo(new Unavailable<>(Optional.of(Duration.ofMillis(2500))));
        assertThat(endpoint.exchange(session("good")))
                .isEqualTo(new Unavailable<>(Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "[]", "{}", "{\"access_token\":\"\"}"})
    void anAnswerWithoutATokenIsNone(String body) {
        server.failing(200, Optional.empty(), body);

        assertThat(endpoint.exchange(session("good")))
                .isEqualTo(new Unavailable<>(Optional.empty()));
    }

    @Test
    void aServerThatIsGoneIsUnavailable() {
        server.close();

        assertThat(endpoint.exchange(session("good")))
                .isEqualTo(new Unavailable<>(Optional.empty()));
    }

    private static SessionToken session(String text) {
        return TokenServer.session(SHOP, text);
    }
}
