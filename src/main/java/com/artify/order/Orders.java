package com.artify.order;

import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.catalog.Product;
import com.artify.catalog.Products;
import com.artify.generation.Finals;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follows Shopify's orders: notes them, starts the finals of paid lines, stops those of cancelled
 * orders. Every verb may come twice, late or before another.
 */
@Service
@Transactional
public class Orders {
    private final OrderRepository orders;
    private final OrderLineRepository lines;
    private final ClaimCheck claims;
    private final Finals finals;
    private final Products products;
    private final Changes changes;
    private final Clock clock;

    Orders(
            OrderRepository orders,
            OrderLineRepository lines,
            ClaimCheck claims,
            Finals finals,
            Products products,
            Changes changes,
            Clock clock) {
        this.orders = orders;
        this.lines = lines;
        this.claims = claims;
        this.finals = finals;
        this.products = products;
        this.changes = changes;
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

    /** Notes an order or what changed of it. Orders without any of our products are left out. */
    public void place(ShopDomain shop, OrderFacts facts) {
        noted(shop, facts);
    }

    /** Starts the finals of a paid order. */
    public void pay(ShopDomain shop, OrderFacts facts) {
        noted(shop, facts)
                .ifPresent(order -> {
                    order.pay(clock.instant());
                    orders.save(order);
                    lines(order).forEach(line -> begin(order, line));
                });
    }

    /** Stops what is not finished yet. */
    public void cancel(ShopDomain shop, OrderFacts facts) {
        noted(shop, facts)
                .ifPresent(order -> {
                    Instant now = clock.instant();
                    Instant when = facts.cancelledAt();
                    order.cancel(when == null ? now : when, now);
                    orders.save(order);
                    lines(order).forEach(this::stop);
                });
    }

    private Optional<Order> noted(ShopDomain shop, OrderFacts facts) {
        Optional<Order> known = orders.findByShopIdAndShopifyOrderId(shop, facts.shopifyOrderId());
        if (known.isEmpty() && facts.lines().stream().noneMatch(line -> concerns(shop, line))) {
            return Optional.empty();
        }
        Order order = known.orElseGet(() -> Order.place(shop, facts, clock.instant()));
        order.update(facts, clock.instant());
        Order saved = orders.save(order);
        addLines(saved, facts);
        changes.announce(new Changes.Change(shop, "order", saved.uuid().toString()));
        return Optional.of(saved);
    }

    private boolean concerns(ShopDomain shop, OrderFacts.Line line) {
        return line.generationId() != null || product(shop, line.shopifyProductId()).isPresent();
    }

    private void addLines(Order order, OrderFacts facts) {
        Set<String> known =
                lines(order).stream()
                        .map(OrderLine::shopifyLineId)
                        .collect(Collectors.toCollection(HashSet::new));
        for (OrderFacts.Line line : facts.lines()) {
            if (known.add(line.shopifyLineId())) {
                lines.save(OrderLine.of(order, line, clock.instant()));
            }
        }
    }

    private void begin(Order order, OrderLine line) {
        if (line.state() == LineState.AWAITING_PAYMENT && !order.cancelled()) {
            start(order, line);
        }
    }

    /** Has the final of a paid line made, if what the cart claimed for it proves right. */
    void start(Order order, OrderLine line) {
        Instant now = clock.instant();
        Optional<Product> product = product(order.shop(), line.shopifyProductId());
        switch (claims.check(line, product)) {
            case ClaimCheck.Valid valid ->
                    line.make(
                            valid.preview().id(),
                            finals.start(valid.preview(), order.shopifyOrderId(), line.id()).id(),
                            now);
            case ClaimCheck.Invalid invalid -> line.needsAttention(invalid.reason(), now);
            case ClaimCheck.NothingToMake nothing -> line.notPersonalised(now);
        }
        lines.save(line);
    }

    private void stop(OrderLine line) {
        if (line.state() == LineState.READY) {
            return;
        }
        line.cancel(clock.instant());
        lines.save(line);
        line.finalGeneration().ifPresent(id -> finals.cancel(line.shop(), id));
    }

    private Optional<Product> product(ShopDomain shop, @Nullable Long shopifyProductId) {
        return shopifyProductId == null
                ? Optional.empty()
                : products.findByShopifyId(shop, shopifyProductId);
    }
}
