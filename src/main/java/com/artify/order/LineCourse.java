package com.artify.order;

import com.artify.base.ShopDomain;
import com.artify.catalog.Product;
import com.artify.catalog.Products;
import com.artify.generation.Finals;
import com.artify.generation.PhotoKeeping;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sets the lines of an order on the course that all its news together ask for: begins the finals of
 * what is paid and wanted, stops those of what is not wanted any more, and keeps what is made.
 */
@Component
class LineCourse {
    private final OrderLineRepository lines;
    private final OrderRefunds refunds;
    private final ClaimCheck claims;
    private final Finals finals;
    private final PhotoKeeping photos;
    private final Products products;
    private final Clock clock;

    LineCourse(
            OrderLineRepository lines,
            OrderRefunds refunds,
            ClaimCheck claims,
            Finals finals,
            PhotoKeeping photos,
            Products products,
            Clock clock) {
        this.lines = lines;
        this.refunds = refunds;
        this.claims = claims;
        this.finals = finals;
        this.photos = photos;
        this.products = products;
        this.clock = clock;
    }

    /** Sets all lines of a saved order right. */
    void set(Order order, List<OrderLine> all) {
        Map<String, Integer> refunded = refunds.pieces(order.shop(), order.shopifyOrderId());
        for (OrderLine line : all) {
            int back = refunded.getOrDefault(line.shopifyLineId(), 0);
            int pieces = order.cancelled() || order.refunded() ? 0 : line.left(back);
            if (pieces > 0) {
                line.want(pieces, clock.instant());
                begin(order, line);
            } else {
                withdraw(line, why(order, line, back));
            }
            lines.save(line);
        }
    }

    private static Withdrawal why(Order order, OrderLine line, int refunded) {
        if (order.cancelled()) {
            return Withdrawal.CANCELLED;
        }
        return order.refunded() || refunded >= line.ordered()
                ? Withdrawal.REFUNDED
                : Withdrawal.REMOVED;
    }

    private void begin(Order order, OrderLine line) {
        if (line.state() == LineState.AWAITING_PAYMENT && order.paid()) {
            start(order, line);
        }
    }

    /** Has the final of a paid line made, if what the cart claimed for it proves right. */
    void start(Order order, OrderLine line) {
        Instant now = clock.instant();
        switch (claims.check(line, product(line))) {
            case ClaimCheck.Valid valid -> {
                photos.paid(valid.preview());
                line.make(
                        valid.preview().id(),
                        finals.start(valid.preview(), order.shopifyOrderId(), line.id()).id(),
                        now);
            }
            case ClaimCheck.Invalid invalid -> line.needsAttention(invalid.reason(), now);
            case ClaimCheck.NothingToMake nothing -> line.notPersonalised(now);
        }
        lines.save(line);
    }

    private void withdraw(OrderLine line, Withdrawal why) {
        boolean making = line.state() == LineState.MAKING;
        if (line.state() == LineState.AWAITING_PAYMENT
                && claims.check(line, product(line)) instanceof ClaimCheck.NothingToMake) {
            line.notPersonalised(clock.instant());
        }
        line.withdraw(why, clock.instant());
        lines.save(line);
        if (making) {
            line.finalGeneration().ifPresent(id -> finals.cancel(line.shop(), id));
        }
    }

    private Optional<Product> product(OrderLine line) {
        return product(line.shop(), line.shopifyProductId());
    }

    /** Ours of that id at Shopify. */
    Optional<Product> product(ShopDomain shop, @Nullable Long shopifyProductId) {
        return shopifyProductId == null
                ? Optional.empty()
                : products.findByShopifyId(shop, shopifyProductId);
    }
}
