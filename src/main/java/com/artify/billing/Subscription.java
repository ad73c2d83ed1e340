package com.artify.billing;

import com.artify.base.ShopDomain;
import com.artify.shopify.admin.AdminApi;
import com.artify.shopify.admin.AdminDocument;
import com.artify.shopify.admin.AdminResult;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What Shopify says of a shop's subscription.
 *
 * @param plan the subscribed plan's name; empty if there is none
 * @param shopifyShopId by which usage is told
 * @param appHandle the app's name in the admin's addresses
 */
record Subscription(PlanStatus status, String plan, String shopifyShopId, String appHandle) {
    private static final AdminDocument DOCUMENT = AdminDocument.read("billing/app-billing");

    /** Asks Shopify; a call over the network. */
    static AdminResult<Subscription> of(AdminApi api, ShopDomain shop, Instant now) {
        return api.call(shop, DOCUMENT, Map.of()).map(data -> read(data, now));
    }

    private static Subscription read(JsonNode data, Instant now) {
        JsonNode app = data.path("currentAppInstallation");
        JsonNode active = app.path("activeSubscriptions").path(0);
        JsonNode newest =
                active.isMissingNode()
                        ? app.path("allSubscriptions").path("nodes").path(0)
                        : active;
        PlanStatus status = status(newest, now);
        return new Subscription(
                status,
                status == PlanStatus.NONE ? "" : newest.path("name").asString(""),
                data.path("shop").path("id").asString(""),
                app.path("app").path("handle").asString(""));
    }

    private static PlanStatus status(JsonNode subscription, Instant now) {
        return switch (subscription.path("status").asString("")) {
            case "ACTIVE" -> onTrial(subscription, now) ? PlanStatus.TRIAL : PlanStatus.ACTIVE;
            case "FROZEN" -> PlanStatus.FROZEN;
            default -> PlanStatus.NONE;
        };
    }

    private static boolean onTrial(JsonNode subscription, Instant now) {
        Duration trial = Duration.ofDays(subscription.path("trialDays").asInt(0));
        return trial.isPositive()
                && now.isBefore(
                        Instant.parse(subscription.path("createdAt").asString("")).plus(trial));
    }
}
