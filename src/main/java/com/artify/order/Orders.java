package com.artify.order;

import com.artify.base.ShopDomain;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follows Shopify's orders: notes them, starts the finals of what is paid and wanted, stops those
 * of what is not. Every verb may come twice, late or before another: whatever their order, the same
 * news end in the same state.
 */
@Service
@Transactional
public class Orders {
    private final OrderRepository orders;
    private final OrderLineRepository lines;
    private final OrderRefunds refunds;
    private final LineCourse course;
    private final OrderNews news;
    private final Clock clock;

    Orders(
            OrderRepository orders,
            OrderLineRepository lines,
            OrderRefunds refunds,
            LineCourse course,
            OrderNews news,
            Clock clock) {
        this.orders = orders;
        this.lines = lines;
        this.refunds = refunds;
        this.course = course;
        this.news = news;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Order> find(ShopDomain shop, UUID uuid) {
        return orders.findByShopIdAndUuid(shop, uuid);
    }

    @Transactional(readOnly = true)
    public List<OrderLine> lines(Order order) {
        return lines.findByShopIdAndOrderIdOrderById(order.shop(), order.id());
    }

    /**
     * Notes an order or what changed of it, its payment and cancellation included. Orders without
     * any of our products are left out.
     */
    public void place(ShopDomain shop, OrderFacts facts) {
        follow(shop, facts, order -> {});
    }

    /** Starts the finals of a paid order. */
    public void pay(ShopDomain shop, OrderFacts facts) {
        follow(shop, facts, order -> order.pay(clock.instant()));
    }

    /** Stops what is not finished yet. */
    public void cancel(ShopDomain shop, OrderFacts facts) {
        follow(shop, facts, order -> order.cancel(clock.instant(), clock.instant()));
    }

    /** Takes what was refunded out of its order, also of one that is not known yet. */
    void refund(ShopDomain shop, RefundFacts facts) {
        Optional<Order> known = orders.findByShopIdAndShopifyOrderId(shop, facts.shopifyOrderId());
        if (known.isEmpty() && facts.lines().stream().noneMatch(line -> concerns(shop, line))) {
            return;
        }
        if (refunds.note(shop, facts.shopifyOrderId(), facts.pieces())) {
            known.ifPresent(order -> {
                Map<String, Object> before = OrderNews.pieces(lines(order));
                settle(order, before, OrderNews.REFUNDED);
            });
        }
    }

    private void follow(ShopDomain shop, OrderFacts facts, Consumer<Order> verb) {
        Optional<Order> known = orders.findByShopIdAndShopifyOrderId(shop, facts.shopifyOrderId());
        if (known.isEmpty() && facts.lines().stream().noneMatch(line -> concerns(shop, line))) {
            return;
        }
        Order order = known.orElseGet(() -> Order.place(shop, facts, clock.instant()));
        Map<String, Object> before = known.isEmpty() ? Map.of() : OrderNews.pieces(lines(order));
        boolean cancelled = order.cancelled();
        boolean newest = order.update(facts, clock.instant());
        verb.accept(order);
        Order saved = orders.save(order);
        boolean refunded = refunds.note(shop, facts.shopifyOrderId(), facts.refunds());
        take(saved, facts, newest);
        String action = refunded || saved.refunded() ? OrderNews.REFUNDED : OrderNews.EDITED;
        settle(saved, before, saved.cancelled() && !cancelled ? OrderNews.CANCELLED : action);
    }

    private boolean concerns(ShopDomain shop, OrderFacts.Line line) {
        return line.generationId() != null
                || course.product(shop, line.shopifyProductId()).isPresent();
    }

    /** Takes the lines over; what an older state still had and a newer one has not is gone. */
    private void take(Order order, OrderFacts facts, boolean newest) {
        Map<String, OrderLine> known = new HashMap<>();
        lines(order).forEach(line -> known.put(line.shopifyLineId(), line));
        for (OrderFacts.Line told : facts.lines()) {
            OrderLine present = known.remove(told.shopifyLineId());
            OrderLine line = present == null ? OrderLine.of(order, told, clock.instant()) : present;
            if (newest) {
                line.update(told, clock.instant());
            } else if (present == null) {
                line.gone(clock.instant());
            }
            line.claim(told.generationId(), clock.instant());
            lines.save(line);
        }
        if (newest) {
            known.values()
                    .forEach(missing -> {
                        missing.gone(clock.instant());
                        lines.save(missing);
                    });
        }
    }

    private void settle(Order order, Map<String, Object> before, String action) {
        List<OrderLine> all = lines(order);
        course.set(order, all);
        news.announce(order);
        if (!before.isEmpty()) {
            news.record(order, action, before, OrderNews.pieces(lines(order)));
        }
    }
}
