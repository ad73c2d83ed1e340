package com.artify.shopify.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.ShopDomain;
import com.artify.base.TestSecrets;
import com.artify.base.jdbc.Database;
import com.artify.shop.Shops;
import com.artify.shopify.WebhookEvent;
import com.artify.shopify.access.TokenOutcome.Granted;
import com.artify.shopify.access.TokenOutcome.Reason;
import com.artify.shopify.access.TokenOutcome.Refused;
import com.artify.shopify.access.TokenOutcome.Unavailable;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ShopFixture;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The shops' tokens, alike on every database. */
@ArtifyTest
abstract class OfflineTokensContract {
    private static final Duration DYING = Duration.ofMinutes(1);
    private static final Duration QUARTER = Duration.ofDays(90);

    @Autowired private TokenStore store;
    @Autowired private ScopesWebhook scopes;
    @Autowired private TransactionTemplate transaction;
    @Autowired private Shops shops;
    @Autowired private ShopFixture fixture;
    @Autowired private JdbcClient jdbc;
    @Autowired private Database database;

    private final TokenServer server = new TokenServer();
    private ShopDomain shop;

    @BeforeEach
    void installShop() {
        shop = fixture.emptyShop();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aTokenIsExchangedOnceAndThenKept() {
        assertThat(signIn()).isEqualTo(new Granted<>("shpat_1"));
        assertThat(signIn()).isEqualTo(new Granted<>("shpat_1"));
        assertThat(tokens().of(shop)).isEqualTo(new Granted<>("shpat_1"));
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void aShopThatNobodySignedInFromHasNoToken() {
        assertThat(tokens().of(shop)).isEqualTo(new Refused<>(Reason.REVOKED));
        assertThat(server.asked()).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void aRefusedTokenIsReplacedOnceHoweverManyCallsItFailed() {
        signIn();

        assertThat(tokens().instead(shop, "shpat_1")).isEqualTo(new Granted<>("shpat_2"));
        assertThat(tokens().instead(shop, "shpat_1")).isEqualTo(new Granted<>("shpat_2"));
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void theDatabaseHoldsNoTokenInClearText() {
        signIn();

        assertThat(
                        jdbc.sql("select * from offline_tokens where shop_id = ?")
                                .param(shop.value())
                                .query()
                                .singleRow()
                                .toString())
                .contains("v1:")
                .doesNotContain("shpat_")
                .doesNotContain("shprt_");
    }

    @Test
    void aTokenIsRenewedBeforeItEndsAndItsRefreshTokenReplaced() {
        server.living(DYING, QUARTER);
        signIn();

        assertThat(tokens().of(shop)).isEqualTo(new Granted<>("shpat_2"));
        assertThat(tokens().of(shop)).isEqualTo(new Granted<>("shpat_3"));
        assertThat(server.asked().getLast()).containsEntry("refresh_token", "shprt_2");
    }

    @Test
    void twoInstancesRenewATokenOnce() throws Exception {
        server.living(DYING, QUARTER);
        signIn();
        server.living(Duration.ofHours(1), QUARTER);
        server.slow(Duration.ofMillis(200));

        assertThat(together(() -> instance(Clock.systemUTC()).of(shop)))
                .containsOnly(new Granted<>("shpat_2"));
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void twoPagesOpenedAtOnceExchangeOneToken() throws Exception {
        server.slow(Duration.ofMillis(200));

        assertThat(together(this::signIn)).containsOnly(new Granted<>("shpat_1"));
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void whileShopifyIsAwayTheOldTokenServesToItsEnd() {
        server.living(DYING, QUARTER);
        signIn();
        server.failing(503, Optional.empty(), "");
        server.failing(503, Optional.empty(), "");

        assertThat(tokens().of(shop)).isEqualTo(new Granted<>("shpat_1"));
        assertThat(later(DYING).of(shop)).isEqualTo(new Unavailable<>(Optional.empty()));
        assertThat(later(DYING).of(shop)).isEqualTo(new Granted<>("shpat_2"));
    }

    @Test
    void onceTheShopGrantsOtherScopesItsTokenIsRenewed() {
        signIn();
        assertThat(tokens().of(shop)).isEqualTo(new Granted<>("shpat_1"));

        transaction.executeWithoutResult(status -> scopes.handle(granted("write_orders")));

        server.failing(503, Optional.empty(), "");
        assertThat(tokens().of(shop)).isEqualTo(new Granted<>("shpat_1"));
        assertThat(tokens().of(shop)).isEqualTo(new Granted<>("shpat_2"));
        assertThat(server.asked().getLast()).containsEntry("grant_type", "refresh_token");
        assertThat(tokens().of(shop)).isEqualTo(new Granted<>("shpat_2"));
    }

    private WebhookEvent granted(String scope) {
        return new WebhookEvent(
                UUID.randomUUID(),
                shop,
                "app/scopes_update",
                UUID.randomUUID().toString(),
                Optional.empty(),
                Instant.now(),
                Instant.now(),
                "{\"previous\":[],\"current\":[\"%s\"]}".formatted(scope));
    }

    @Test
    void aSpentRefreshTokenNeedsANewSignIn() {
        server.living(DYING, QUARTER);
        signIn();
        server.failing(400, Optional.empty(), "{\"error\":\"invalid_grant\"}");

        assertThat(tokens().of(shop)).isEqualTo(new Refused<>(Reason.REVOKED));
        assertThat(signIn()).isEqualTo(new Granted<>("shpat_2"));
    }

    @Test
    void anOldRefreshTokenIsNotTried() {
        signIn();

        assertThat(later(QUARTER).of(shop)).isEqualTo(new Refused<>(Reason.REVOKED));
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void aStaleSessionTokenLeavesNothingBehind() {
        assertThat(tokens().signIn(TokenServer.session(shop, "stale")))
                .isEqualTo(new Refused<>(Reason.INVALID_SESSION_TOKEN));
        assertThat(rows()).isZero();
        assertThat(signIn()).isEqualTo(new Granted<>("shpat_1"));
    }

    @Test
    void theLeaseOfADeadInstanceEnds() {
        store.lease(shop, UUID.randomUUID(), Duration.ofMillis(300));

        assertThat(signIn()).isEqualTo(new Granted<>("shpat_1"));
    }

    @Test
    void whoLostTheLeaseReplacesNothing() {
        signIn();
        OfflineGrant before = store.find(shop).orElseThrow();
        store.lease(shop, UUID.randomUUID(), Duration.ofMinutes(1));

        assertThat(
                        store.keep(
                                shop,
                                UUID.randomUUID(),
                                new OfflineGrant(
                                        "late",
                                        "",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty())))
                .isFalse();
        assertThat(store.find(shop)).hasValue(before);
    }

    @Test
    void afterAKeyRotationTheTokensAreEncryptedAnew() {
        TokenStore rotated = storeWith(2, 1);
        OfflineGrant grant =
                new OfflineGrant(
                        "shpat", "", Optional.empty(), Optional.of("shprt"), Optional.empty());
        UUID holder = UUID.randomUUID();
        rotated.lease(shop, holder, Duration.ofMinutes(1));
        storeWith(1).keep(shop, holder, grant);

        rotated.renewEncryption(shop);

        assertThat(storeWith(2).find(shop)).hasValue(grant);
        store.delete(shop);
    }

    @Test
    void anUninstalledShopsTokensAreForgotten() {
        signIn();

        shops.uninstall(shop, Instant.now().plusSeconds(1));

        assertThat(rows()).isZero();
        assertThat(tokens().of(shop)).isEqualTo(new Refused<>(Reason.REVOKED));
    }

    @Test
    void eachShopHasATokenOfItsOwn() {
        signIn();
        ShopDomain other = fixture.emptyShop();

        assertThat(tokens().of(other)).isEqualTo(new Refused<>(Reason.REVOKED));
        assertThat(tokens().signIn(TokenServer.session(other, "good")))
                .isEqualTo(new Granted<>("shpat_2"));
        assertThat(tokens().of(shop)).isEqualTo(new Granted<>("shpat_1"));
    }

    private TokenOutcome<String> signIn() {
        return tokens().signIn(TokenServer.session(shop, "good"));
    }

    private TokenStore storeWith(int... keys) {
        return new TokenStore(jdbc, database, TestSecrets.withKeys(keys), Clock.systemUTC());
    }

    private int rows() {
        return jdbc.sql("select count(*) from offline_tokens where shop_id = ?")
                .param(shop.value())
                .query(Integer.class)
                .single();
    }

    private OfflineTokens tokens() {
        return instance(Clock.systemUTC());
    }

    private OfflineTokens later(Duration time) {
        return instance(Clock.offset(Clock.systemUTC(), time));
    }

    /** The service as one instance of the installation runs it. */
    private OfflineTokens instance(Clock clock) {
        return new OfflineTokens(store, server.endpoint(Clock.systemUTC()), clock);
    }

    private static <T> List<T> together(Callable<T> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<T>> running = threads.invokeAll(List.of(work, work, work, work));
            List<T> done = new ArrayList<>();
            for (Future<T> future : running) {
                done.add(future.get());
            }
            return done;
        }
    }
}
