package com.artify.order;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.AcrossShops;
import com.artify.base.jobs.RecurringJob;
import com.artify.order.StoreOrders.Answered;
import com.artify.order.StoreOrders.Changed;
import com.artify.order.StoreOrders.StoreAnswer;
import com.artify.order.StoreOrders.Unanswered;
import com.artify.shop.Shop;
import com.artify.shop.Shops;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Finds what webhooks lost: asks each shop for the orders that changed since the last look, and
 * follows those that are newer than what is known, as if a webhook had told of them.
 */
@Component
class OrderReconciliation implements RecurringJob {
    private static final Logger log = LoggerFactory.getLogger(OrderReconciliation.class);

    /** Shopify's search may not find an order for some minutes after it changed. */
    private static final Duration OVERLAP = Duration.ofMinutes(10);

    /** How far back the first look goes. */
    private static final Duration FIRST_LOOK = Duration.ofDays(2);

    private final Shops shops;
    private final StoreOrders store;
    private final Orders orders;
    private final LooksAtOrders looks;
    private final Clock clock;

    OrderReconciliation(
            Shops shops, StoreOrders store, Orders orders, LooksAtOrders looks, Clock clock) {
        this.shops = shops;
        this.store = store;
        this.orders = orders;
        this.looks = looks;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "order-reconciliation";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(5);
    }

    @Override
    @AcrossShops("each shop is asked for its own orders")
    public void run() {
        for (Shop shop : shops.active()) {
            try {
                look(shop.domain());
            } catch (RuntimeException e) {
                log.warn("The orders of {} are looked at again later", shop.domain(), e);
            }
        }
    }

    /** Looks at one shop; what cannot be read now is looked for again. */
    void look(ShopDomain shop) {
        Instant now = clock.instant();
        Instant since = looks.last(shop).orElse(now.minus(FIRST_LOOK)).minus(OVERLAP);
        switch (store.changedSince(shop, since)) {
            case Answered<List<Changed>>(List<Changed> changed) -> {
                if (follow(shop, changed)) {
                    looks.looked(shop, now);
                }
            }
            case Unanswered<List<Changed>>(String why) ->
                    log.debug("{} was not asked for its orders: {}", shop, why);
        }
    }

    private boolean follow(ShopDomain shop, List<Changed> changed) {
        boolean all = true;
        for (Changed order : changed) {
            if (!looks.knows(shop, order)) {
                all &= follow(shop, store.find(shop, order.shopifyOrderId()));
            }
        }
        return all;
    }

    private boolean follow(ShopDomain shop, StoreAnswer<Optional<OrderFacts>> answer) {
        return switch (answer) {
            case Answered<Optional<OrderFacts>>(Optional<OrderFacts> order) -> {
                order.ifPresent(facts -> orders.place(shop, facts));
                yield true;
            }
            case Unanswered<Optional<OrderFacts>> unanswered -> false;
        };
    }
}
