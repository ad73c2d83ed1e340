package com.artify.home;

import com.artify.alert.Alerts;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.AcrossShops;
import com.artify.base.jdbc.StoredEnums;
import com.artify.base.jobs.RecurringJob;
import com.artify.order.OrderAlerts;
import com.artify.settings.Settings;
import com.artify.shop.Shop;
import com.artify.shop.Shops;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Posts to the address that a shop names what begins to need attention, once until it is over, and
 * each paid line that the completeness monitor cannot mend.
 */
@Component
class AttentionCalls implements RecurringJob {
    private static final int MOST_LINES = 100;

    private final Shops shops;
    private final AttentionQueries attention;
    private final OrderAlerts lines;
    private final Settings settings;
    private final Alerts alerts;

    AttentionCalls(
            Shops shops,
            AttentionQueries attention,
            OrderAlerts lines,
            Settings settings,
            Alerts alerts) {
        this.shops = shops;
        this.attention = attention;
        this.lines = lines;
        this.settings = settings;
        this.alerts = alerts;
    }

    @Override
    public String name() {
        return "attention-calls";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    @AcrossShops("the job walks all shops")
    public void run() {
        shops.active().stream().map(Shop::domain).forEach(this::look);
        alerts.sweep();
    }

    private void look(ShopDomain shop) {
        String address = settings.of(shop).notifications().webhook();
        if (address.isBlank()) {
            return;
        }
        Set<String> now = new HashSet<>();
        for (Attention each : attention.all(shop)) {
            String type = "attention." + type(each);
            now.add(type);
            alerts.tell(shop, address, type, type, data(each));
        }
        alerts.overBut(shop, "attention.", now);
        lines.open(shop, MOST_LINES)
                .forEach(
                        line -> alerts.tell(shop, address, "paid_line", subject(line), data(line)));
    }

    private static String type(Attention attention) {
        return switch (attention) {
            case Attention.PaidLines _ -> "paid_lines";
            case Attention.ProviderRefuses _ -> "provider_refusing";
            case Attention.AccountBlocked _ -> "account_blocked";
            case Attention.QuotaLow _ -> "quota_low";
            case Attention.BudgetLow _ -> "budget_low";
            case Attention.UnmappedVariants _ -> "unmapped_variants";
            case Attention.ReviewsWaiting _ -> "reviews_waiting";
            case Attention.PhotosRefused _ -> "photos_refused";
        };
    }

    private static String subject(OrderAlerts.Alert line) {
        return "paid_line:%s:%s:%s".formatted(line.order(), line.line(), line.since());
    }

    private static Map<String, Object> data(Attention attention) {
        return switch (attention) {
            case Attention.PaidLines(long lines) -> Map.of("lines", lines);
            case Attention.ProviderRefuses(String provider, long failed, long asked) ->
                    Map.of("provider", provider, "failed", failed, "asked", asked);
            case Attention.AccountBlocked(String provider) -> Map.of("provider", provider);
            case Attention.QuotaLow(double share) -> Map.of("used", share);
            case Attention.BudgetLow(double share) -> Map.of("used", share);
            case Attention.UnmappedVariants(long variants) -> Map.of("variants", variants);
            case Attention.ReviewsWaiting(long finals) -> Map.of("finals", finals);
            case Attention.PhotosRefused(long photos) -> Map.of("photos", photos);
        };
    }

    private static Map<String, Object> data(OrderAlerts.Alert line) {
        return Map.of(
                "order", line.orderNumber(),
                "line", line.line(),
                "problem", StoredEnums.text(line.kind()),
                "since", line.since().toString());
    }
}
