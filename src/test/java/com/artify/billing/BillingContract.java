package com.artify.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import com.artify.base.jobs.Jobs;
import com.artify.shop.Shops;
import com.artify.shopify.ShopifySettings;
import com.artify.shopify.admin.AdminServer;
import com.artify.testing.Admin;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ShopFixture;
import com.artify.usage.Quota;
import com.artify.usage.Quotas;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Plans, the limits they set and what is charged beyond them, alike on every database. */
@ArtifyTest
abstract class BillingContract {
    private static final String GID = "gid://shopify/Shop/42";

    @Autowired private WebApplicationContext context;
    @Autowired private ShopFixture fixture;
    @Autowired private Billing billing;
    @Autowired private BillingSettings settings;
    @Autowired private ShopifySettings shopify;
    @Autowired private Shops shops;
    @Autowired private ShopPlans shopPlans;
    @Autowired private Quotas quotas;
    @Autowired private UsageEvents usage;
    @Autowired private Jobs jobs;
    @Autowired private JdbcClient jdbc;
    @Autowired private Database database;
    @Autowired private TransactionTemplate transaction;

    private final AdminServer server = new AdminServer();
    private ShopDomain shop;

    @BeforeEach
    void installShop() {
        jdbc.sql("delete from usage_events").update();
        shop = fixture.emptyShop();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aSubscriptionSetsTheLimits() {
        read(subscription("Studio", "ACTIVE", 0));

        assertThat(quota().monthlyLimit()).isEqualTo(1000);
        assertThat(quota().finalReserve()).isEqualTo(100);
        assertThat(quota().storageLimitMb()).isEqualTo(10_000);
        assertThat(quota().maxConcurrent()).isEqualTo(3);
        assertThat(plan().status()).isEqualTo(PlanStatus.ACTIVE);
        assertThat(planActivities()).isZero();
    }

    @Test
    void aTrialIsToldFromWhatIsPaid() {
        read(subscription("Studio", "ACTIVE", 14));

        assertThat(plan().status()).isEqualTo(PlanStatus.TRIAL);
        assertThat(quota().monthlyLimit()).isEqualTo(1000);
    }

    @Test
    void withoutAPaidSubscriptionTheFreePlanHolds() {
        for (String status : List.of("FROZEN", "DECLINED", "CANCELLED", "EXPIRED", "PENDING")) {
            read(subscription("Studio", "ACTIVE", 0));
            read(app("", subscriptionOf("Studio", status, 0)));

            assertThat(plan().plan()).as(status).isEqualTo("Free");
            assertThat(plan().status())
                    .isEqualTo(status.equals("FROZEN") ? PlanStatus.FROZEN : PlanStatus.NONE);
            assertThat(quota().monthlyLimit()).isEqualTo(100);
        }
        read(app("", ""));
        assertThat(plan().plan()).isEqualTo("Free");
    }

    @Test
    void aChangeOfPlansIsWrittenDownOnce() {
        read(app("", ""));
        read(subscription("Studio", "ACTIVE", 0));
        read(subscription("Studio", "ACTIVE", 0));

        assertThat(planActivities()).isEqualTo(1);
    }

    @Test
    void aSmallerPlanNeverAllowsLessThanWasUsed() {
        read(subscription("Studio", "ACTIVE", 0));
        used(640);
        lastMonth();

        read(app("", ""));
        read(app("", ""));

        assertThat(quota().monthlyLimit()).isEqualTo(640);
        count();
        read(app("", ""));
        assertThat(quota().monthlyLimit()).isEqualTo(100);
    }

    @Test
    void anUnknownPlanLeavesTheLimits() {
        read(subscription("Studio", "ACTIVE", 0));
        read(subscription("Secret", "ACTIVE", 0));

        assertThat(plan().plan()).isEqualTo("Secret");
        assertThat(quota().monthlyLimit()).isEqualTo(1000);
    }

    @Test
    void aShopThatDoesNotAnswerKeepsItsPlan() {
        read(subscription("Studio", "ACTIVE", 0));
        server.answering(402, "{}");
        update().run(shop.value() + "/1");

        assertThat(plan().plan()).isEqualTo("Studio");
        server.otherwise(body ->
                "{\"errors\":[{\"message\":\"later\",\"extensions\":"
                        + "{\"code\":\"INTERNAL_SERVER_ERROR\"}}]}");
        assertThatThrownBy(() -> update().run(shop.value() + "/2"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void finalsBeyondThePlanAreWrittenDownOnceAndTakenBackWhereTheyFailed() {
        read(subscription("Gallery", "ACTIVE", 0));
        used(4_999);
        count();
        usage.writeDown(shop);
        assertThat(quantities()).isEmpty();

        count();
        count();
        usage.writeDown(shop);
        usage.writeDown(shop);
        assertThat(quantities()).containsExactly(2);

        transaction.executeWithoutResult(status -> quotas.giveBack(shop, Instant.now()));
        usage.writeDown(shop);
        assertThat(quantities()).containsExactly(2, -1);
    }

    @Test
    void whatAnEndingMonthLeftIsWrittenDownBeforeItIsForgotten() {
        read(subscription("Gallery", "ACTIVE", 0));
        used(5_004);
        lastMonth();

        count();

        assertThat(quantities()).containsExactly(4);
        assertThat(quota().generations()).isEqualTo(1);
    }

    @Test
    void aFinalOfAnEndedMonthThatFailsIsTakenOffThatMonth() {
        read(subscription("Gallery", "ACTIVE", 0));
        used(5_001);
        lastMonth();
        count();
        Instant then = Instant.now().minus(Duration.ofDays(32));
        transaction.executeWithoutResult(status -> quotas.giveBack(shop, then));
        // Below the limit nothing was charged, so that there is nothing to take back.
        transaction.executeWithoutResult(status -> quotas.giveBack(shop, then));

        assertThat(quantities()).containsExactly(1, -1);
        assertThat(quota().generations()).isEqualTo(1);
    }

    @Test
    void plansWithoutAMeterChargeNothing() {
        read(subscription("Studio", "ACTIVE", 0));
        used(1_500);

        usage.writeDown(shop);

        assertThat(quantities()).isEmpty();
    }

    @Test
    void usageIsToldUnderTheSameKeyUntilItIsTakenAndThenNeverAgain() {
        beyond(3);
        server.otherwise(body -> "{\"access_token\":\"t\",\"expires_in\":3599}")
                .answering(200, "{\"access_token\":\"t\",\"expires_in\":3599}")
                .breakingOff()
                .answering(503, "")
                .answering(202, "{}");
        UsageSending sending = sending();

        sending.send();
        sending.send();
        sending.send();
        sending.send();

        List<AdminServer.Request> told =
                server.asked().stream()
                        .filter(request -> request.path().equals("/app/2026-07/events"))
                        .toList();
        assertThat(told).hasSize(3);
        assertThat(told.stream().map(request -> request.body().path("idempotency_key").asString()))
                .allMatch(key -> key.equals(id()));
        assertThat(told.getFirst().body().path("shop_id").asString()).isEqualTo(GID);
        assertThat(told.getFirst().body().path("event_handle").asString())
                .isEqualTo("finals_beyond_plan");
        assertThat(told.getFirst().body().at("/attributes/value").asInt()).isEqualTo(3);
    }

    @Test
    void whatShopifyRefusesIsKeptAndNotRepeated() {
        beyond(1);
        server.answering(200, "{\"access_token\":\"t\",\"expires_in\":3599}").answering(422, "{}");

        sending().send();
        sending().send();

        assertThat(server.asked()).hasSize(3);
        assertThat(jdbc.sql("select refusal from usage_events").query(String.class).single())
                .isEqualTo("422");
    }

    @Test
    void merchantsSeeTheirPlanAndTheWayToAnother() {
        read(subscription("Gallery", "ACTIVE", 14));
        used(12);

        try (Admin admin = Admin.open(context, shop)) {
            assertThat(admin.go("settings/plan").text())
                    .contains("Gallery", "99 USD", "Trial", "12 used of 5,000")
                    .contains("charged by Shopify", "Choose a plan in Shopify");
        }
        assertThat(billing.choosing(shop, plan()))
                .contains(
                        "https://admin.shopify.com/store/%s/charges/artify/pricing_plans"
                                .formatted(shop.name()));
    }

    private void read(String answer) {
        server.answering(200, answer);
        update().run(shop.value() + "/1");
    }

    private PlanUpdate update() {
        return new PlanUpdate(server.api(), billing, settings, shops, jobs, Clock.systemUTC());
    }

    private UsageSending sending() {
        BillingSettings here = new BillingSettings("", "", URI.create(server.address()));
        return new UsageSending(
                shops, usage, shopPlans, new AppEvents(here, shopify, Clock.systemUTC()));
    }

    private void beyond(int finals) {
        read(subscription("Gallery", "ACTIVE", 0));
        used(5_000 + finals);
        usage.writeDown(shop);
    }

    private static String subscription(String name, String status, int trialDays) {
        String subscription = subscriptionOf(name, status, trialDays);
        return app(subscription, subscription);
    }

    private static String subscriptionOf(String name, String status, int trialDays) {
        return """
        {"name":"%s","status":"%s","trialDays":%d,"createdAt":"%s"}\
        """
                .formatted(name, status, trialDays, Instant.now().minus(Duration.ofDays(3)));
    }

    private static String app(String active, String all) {
        return """
        {"data":{"shop":{"id":"%s"},"currentAppInstallation":{"app":{"handle":"artify"},
         "activeSubscriptions":[%s],"allSubscriptions":{"nodes":[%s]}}}}\
        """
                .formatted(GID, active, all);
    }

    private void used(int generations) {
        jdbc.sql("update quotas set current_generations = ? where shop_id = ?")
                .param(generations)
                .param(shop.value())
                .update();
    }

    private void lastMonth() {
        jdbc.sql("update quotas set last_reset_date = ? where shop_id = ?")
                .param(database.parameter(Instant.now().minus(Duration.ofDays(32))))
                .param(shop.value())
                .update();
    }

    private void count() {
        transaction.executeWithoutResult(status -> quotas.countFinal(shop));
    }

    private Quota quota() {
        return quotas.find(shop).orElseThrow();
    }

    private ShopPlan plan() {
        return billing.find(shop).orElseThrow();
    }

    private String id() {
        return jdbc.sql("select id from usage_events").query(String.class).single();
    }

    private List<Integer> quantities() {
        return jdbc.sql("select quantity from usage_events where shop_id = ? order by number")
                .param(shop.value())
                .query(Integer.class)
                .list();
    }

    private int planActivities() {
        return jdbc.sql("select count(*) from activities where shop_id = ? and action = ?")
                .param(shop.value())
                .param("plan.changed")
                .query(Integer.class)
                .single();
    }
}
