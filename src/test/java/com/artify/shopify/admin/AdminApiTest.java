package com.artify.shopify.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.ShopDomain;
import com.artify.shopify.access.TokenOutcome;
import com.artify.shopify.access.TokenOutcome.Granted;
import com.artify.shopify.access.TokenOutcome.Refused;
import com.artify.shopify.admin.AdminResult.AccessDenied;
import com.artify.shopify.admin.AdminResult.Answered;
import com.artify.shopify.admin.AdminResult.Malformed;
import com.artify.shopify.admin.AdminResult.NotSignedIn;
import com.artify.shopify.admin.AdminResult.ShopClosed;
import com.artify.shopify.admin.AdminResult.Unavailable;
import com.artify.shopify.admin.AdminResult.UserErrors;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AdminApiTest {
    private static final ShopDomain SHOP = new ShopDomain("a-shop.myshopify.com");
    private static final ShopDomain OTHER = new ShopDomain("b-shop.myshopify.com");
    private static final AdminDocument QUERY = AdminDocument.of("query Q { shop { name } }");
    private static final AdminDocument MUTATION = AdminDocument.of("mutation M { a { b } }");
    private static final String FINE = "{\"data\":{\"shop\":{\"name\":\"A\"}}}";
    private static final String THROTTLED =
            """
            {"errors":[{"message":"Throttled","extensions":{"code":"THROTTLED"}}],"extensions":
            {"cost":{"requestedQueryCost":862,"actualQueryCost":null,"throttleStatus":
            {"maximumAvailable":4000.0,"currentlyAvailable":572,"restoreRate":200.0}}}}
            """;

    private final AdminServer server = new AdminServer();
    private final Sleeper sleeper = new Sleeper();
    private final AdminApi api = api(shop -> new Granted<>("shpat_1"));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aDocumentIsSentInTheNameOfTheShop() {
        server.answering(200, FINE);

        AdminResult<JsonNode> result = api.call(SHOP, QUERY, Map.of("first", 3));

        assertThat(result.map(data -> data.path("shop").path("name").asString()))
                .isEqualTo(new Answered<>("A", List.of()));
        AdminServer.Request asked = server.asked().getFirst();
        assertThat(asked.path()).isEqualTo("/a-shop.myshopify.com/admin/api/2026-07/graphql.json");
        assertThat(asked.token()).isEqualTo("shpat_1");
        assertThat(asked.operation()).isEqualTo("Q");
        assertThat(asked.body().path("query").asString()).isEqualTo(QUERY.text());
        assertThat(asked.variables().path("first").asInt()).isEqualTo(3);
    }

    @Test
    void aThrottledCallWaitsForTheBucketAndSucceeds() {
        server.answering(200, THROTTLED).answering(200, FINE);

        assertThat(api.call(SHOP, MUTATION, Map.of())).isInstanceOf(Answered.class);
        assertThat(sleeper.slept()).isEqualTo(Duration.ofMillis(1450));
    }

    @Test
    void aCallIsNotEvenSentUntilTheBucketHoldsItsCost() {
        server.answering(200, cost(1000, 100)).answering(200, cost(1000, 0)).answering(200, FINE);
        api.call(SHOP, QUERY, Map.of());

        api.call(SHOP, QUERY, Map.of());
        assertThat(sleeper.slept()).isEqualTo(Duration.ofSeconds(9));
        assertThat(server.asked()).hasSize(2);

        api.call(OTHER, QUERY, Map.of());
        assertThat(sleeper.slept()).as("each shop has its own").isEqualTo(Duration.ofSeconds(9));
    }

    @Test
    void nobodyWaitsLongerThanPatienceAllows() {
        server.answering(200, cost(4000, 0).replace("\"restoreRate\":100", "\"restoreRate\":1"));
        api.call(SHOP, QUERY, Map.of());

        assertThat(api.call(SHOP, QUERY, Map.of()))
                .isEqualTo(new Unavailable<>(Duration.ofSeconds(2000), false));
        assertThat(server.asked()).hasSize(1);
        assertThat(sleeper.slept()).isZero();
    }

    @Test
    void tooManyRequestsAreSlowedDownAsShopifyAsks() {
        server.answering(429, "2.0", "").answering(200, FINE);

        assertThat(api.call(SHOP, MUTATION, Map.of())).isInstanceOf(Answered.class);
        assertThat(sleeper.slept()).isEqualTo(Duration.ofSeconds(2));

        server.answering(429, "60", "");
        assertThat(api.call(SHOP, QUERY, Map.of()))
                .isEqualTo(new Unavailable<>(Duration.ofSeconds(60), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "502|",
                "500|{}",
                "200|<html>",
                "0|",
                "200|{\"data\":{\"shop\":null},\"errors\":[{\"message\":\"x\",\"extensions\":"
                        + "{\"code\":\"INTERNAL_SERVER_ERROR\"}}]}"
            })
    void aTroubledServerIsAskedAgainButNoMutationIsSentTwice(String trouble) {
        int status = Integer.parseInt(trouble.substring(0, trouble.indexOf('|')));
        String body = trouble.substring(trouble.indexOf('|') + 1);
        server.answering(status, body).answering(status, body).answering(200, FINE);
        assertThat(api.call(SHOP, QUERY, Map.of())).isInstanceOf(Answered.class);
        assertThat(server.asked()).hasSize(3);

        server.answering(status, body);
        assertThat(api.call(SHOP, MUTATION, Map.of()))
                .isInstanceOfSatisfying(
                        Unavailable.class, later -> assertThat(later.maybeDone()).isTrue());
        assertThat(server.asked()).hasSize(4);
    }

    @Test
    void aServerThatStaysTroubledIsLeftInPeace() {
        for (int i = 0; i < 3; i++) {
            server.answering(503, "");
        }
        assertThat(api.call(SHOP, QUERY, Map.of()))
                .isInstanceOfSatisfying(
                        Unavailable.class, later -> assertThat(later.maybeDone()).isFalse());
        assertThat(server.asked()).hasSize(3);
    }

    @Test
    void aMutationThatNeverArrivedIsSentAgain() {
        server.close();

        assertThat(api.call(SHOP, MUTATION, Map.of()))
                .isInstanceOfSatisfying(
                        Unavailable.class, later -> assertThat(later.maybeDone()).isFalse());
        assertThat(sleeper.slept()).isPositive();
    }

    @Test
    void aRefusedTokenIsRenewedOnce() {
        server.answering(401, "{}").answering(200, FINE);
        assertThat(api.call(SHOP, MUTATION, Map.of())).isInstanceOf(Answered.class);
        assertThat(server.asked())
                .extracting(AdminServer.Request::token)
                .containsExactly("shpat_1", "shpat_1-renewed");

        server.answering(401, "{}").answering(401, "{}");
        assertThat(api.call(SHOP, QUERY, Map.of())).isEqualTo(new NotSignedIn<>());
        assertThat(server.asked()).hasSize(4);
    }

    @Test
    void withoutATokenNothingIsSent() {
        AdminApi unknown = api(shop -> new Refused<>(TokenOutcome.Reason.REVOKED));
        AdminApi later = api(shop -> new TokenOutcome.Unavailable<>(Optional.empty()));

        assertThat(unknown.call(SHOP, QUERY, Map.of())).isEqualTo(new NotSignedIn<>());
        assertThat(later.call(SHOP, QUERY, Map.of())).isInstanceOf(Unavailable.class);
        assertThat(server.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {402, 403, 404, 423})
    void aClosedShopIsToldApart(int status) {
        server.answering(status, "{\"errors\":\"Unavailable Shop\"}");

        assertThat(api.call(SHOP, QUERY, Map.of())).isEqualTo(new ShopClosed<>(status));
    }

    @ParameterizedTest
    @ValueSource(strings = {"undefinedField", "PARSE_ERROR", "INVALID_VARIABLE"})
    void aDocumentThatShopifyDoesNotUnderstandIsOurDefect(String code) {
        server.answering(200, error(code, ""));

        assertThat(api.call(SHOP, QUERY, Map.of())).isEqualTo(new Malformed<>(code + ": no"));
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void aMissingScopeDeniesAllOrLeavesHolesThatAreNamed() {
        server.answering(200, error("ACCESS_DENIED", "\"data\":{\"orders\":null},"))
                .answering(
                        200,
                        error(
                                "ACCESS_DENIED",
                                "\"data\":{\"order\":{\"id\":1,\"customer\":null}},"));

        assertThat(api.call(SHOP, QUERY, Map.of()))
                .isEqualTo(new AccessDenied<>("ACCESS_DENIED: no"));
        assertThat(api.call(SHOP, QUERY, Map.of()))
                .isInstanceOfSatisfying(
                        Answered.class,
                        answer -> assertThat(answer.denied()).isEqualTo(List.of("order.email")));
    }

    @Test
    void errorsOfUsersKeepTheirPlaceAndWhatStandsBesideThem() {
        server.answering(
                200,
                """
                {"data":{"change":{"product":{"id":"gid"},"userErrors":[
                {"field":["variants","3","price"],"code":"INVALID","message":"No price"},
                {"field":null,"message":"No"}]}}}
                """);

        AdminResult<String> result =
                api.call(SHOP, MUTATION, Map.of())
                        .map(data -> data.path("change").path("product").path("id").asString());
        assertThat(result)
                .isEqualTo(
                        new UserErrors<>(
                                List.of(
                                        new UserError(
                                                List.of("variants", "3", "price"),
                                                "INVALID",
                                                "No price"),
                                        new UserError(List.of(), "UNKNOWN", "No")),
                                "gid"));
        UserErrors<String> errors = (UserErrors<String>) result;
        assertThat(errors.errors().getFirst().index()).hasValue(3);
        assertThat(errors.errors().getLast().index()).isEmpty();
    }

    private AdminApi api(java.util.function.Function<ShopDomain, TokenOutcome<String>> tokens) {
        return server.api(
                new AdminTokens(tokens, (shop, refused) -> new Granted<>(refused + "-renewed")),
                sleeper,
                sleeper);
    }

    private static String cost(int requested, int available) {
        return """
        {"data":{"shop":{}},"extensions":{"cost":{"requestedQueryCost":%d,"throttleStatus":
        {"maximumAvailable":2000.0,"currentlyAvailable":%d,"restoreRate":100.0}}}}
        """
                .formatted(requested, available);
    }

    private static String error(String code, String data) {
        return """
        {%s"errors":[{"message":"no","path":["order","email"],"extensions":{"code":"%s"}}]}
        """
                .formatted(data, code);
    }

    /** A clock that only goes on while somebody sleeps. */
    private static final class Sleeper extends Clock implements Waiting {
        private static final Instant BEGIN = Instant.parse("2026-11-22T12:00:00Z");
        private final List<Duration> naps = new ArrayList<>();

        Duration slept() {
            return naps.stream().reduce(Duration.ZERO, Duration::plus);
        }

        @Override
        public void sleep(Duration time) {
            naps.add(time);
        }

        @Override
        public Instant instant() {
            return BEGIN.plus(slept());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
