package com.artify.privacy;

import com.artify.base.Changes;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.jobs.Jobs;
import com.artify.shop.Shop;
import com.artify.shop.Shops;
import com.artify.shop.Shops.ShopInstalled;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes requests in, and remembers them with what was done. */
@Service
@Transactional
public class PrivacyRequests {
    /** The kind of {@link Changes.Change} that is announced. */
    public static final String KIND = "privacy";

    /** Shopify's term is 30 days; a day is left for trying again. */
    private static final Duration TERM = Duration.ofDays(29);

    private final RequestRows rows;
    private final Shops shops;
    private final Jobs jobs;
    private final Changes changes;
    private final UninstallSettings settings;
    private final Clock clock;

    PrivacyRequests(
            RequestRows rows,
            Shops shops,
            Jobs jobs,
            Changes changes,
            UninstallSettings settings,
            Clock clock) {
        this.rows = rows;
        this.shops = shops;
        this.jobs = jobs;
        this.changes = changes;
        this.settings = settings;
        this.clock = clock;
    }

    /** For how many days a shop's data stay after it uninstalled the app. */
    public long daysAfterUninstall() {
        return settings.kept().toDays();
    }

    /** A customer wants to see, or to have forgotten, what is stored of them: at once. */
    void ofCustomer(ShopDomain shop, RequestKind kind, String customer, List<String> orders) {
        take(shop, kind, Optional.of(customer), orders, clock.instant());
    }

    /**
     * A shop is to be forgotten, when its data need not be kept any more for its return and within
     * Shopify's term. A second request while one waits changes nothing.
     */
    void ofShop(Shop shop) {
        if (rows.waiting(shop.domain(), RequestKind.SHOP_REDACT).isEmpty()) {
            Instant now = clock.instant();
            Instant left = Optional.ofNullable(shop.uninstalledAt()).orElse(now);
            Instant due = earlier(left.plus(settings.kept()), now.plus(TERM));
            take(shop.domain(), RequestKind.SHOP_REDACT, Optional.empty(), List.of(), due);
        }
    }

    /** A shop that comes back is not forgotten. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ShopInstalled installed) {
        rows.waiting(installed.shop(), RequestKind.SHOP_REDACT).forEach(this::withdraw);
    }

    void withdraw(PrivacyRequest request) {
        end(request, RequestState.WITHDRAWN, Evidence.NONE);
    }

    void done(PrivacyRequest request, Evidence evidence) {
        end(request, RequestState.DONE, evidence);
    }

    /** The merchant fetched what was asked for. */
    void fetched(PrivacyRequest request) {
        rows.fetched(request.shop(), request.id(), clock.instant());
        announce(request);
    }

    /** Shops whose data are kept no longer though Shopify never asked to forget them. */
    List<Shop> overdue() {
        return shops.uninstalledBefore(clock.instant().minus(settings.kept()));
    }

    private void end(PrivacyRequest request, RequestState state, Evidence evidence) {
        rows.end(request.shop(), request.id(), state, evidence, clock.instant());
        announce(request);
    }

    private void take(
            ShopDomain shop,
            RequestKind kind,
            Optional<String> customer,
            List<String> orders,
            Instant due) {
        PrivacyRequest request =
                new PrivacyRequest(
                        Ids.next(),
                        shop,
                        kind,
                        customer,
                        orders,
                        clock.instant(),
                        due,
                        RequestState.WAITING,
                        Optional.empty(),
                        Optional.empty(),
                        Evidence.NONE);
        rows.insert(request);
        jobs.enqueue(PrivacyJob.JOB, request.id().toString(), due);
        announce(request);
    }

    private void announce(PrivacyRequest request) {
        changes.announce(new Changes.Change(request.shop(), KIND, request.id().toString()));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
