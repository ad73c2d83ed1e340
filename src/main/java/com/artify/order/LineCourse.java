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
import java.util.UUID;
import java.util.stream.Stream;
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
        List<OrderLine> wanted =
                all.stream().filter(line -> left(order, line, refunded) > 0).toList();
        wanted.forEach(line -> line.want(left(order, line, refunded), clock.instant()));
        start(order, wanted.stream().filter(line -> begins(order, line)).toList());
        wanted.forEach(lines::save);
        all.stream()
                .filter(line -> !wanted.contains(line))
                .forEach(line -> withdraw(line, why(order, line, back(line, refunded))));
    }

    private static int left(Order order, OrderLine line, Map<String, Integer> refunded) {
        return order.cancelled() || order.refunded() ? 0 : line.left(back(line, refunded));
    }

    private static int back(OrderLine line, Map<String, Integer> refunded) {
        return refunded.getOrDefault(line.shopifyLineId(), 0);
    }

    private static Withdrawal why(Order order, OrderLine line, int refunded) {
        if (order.cancelled()) {
            return Withdrawal.CANCELLED;
        }
        return order.refunded() || refunded >= line.ordered()
                ? Withdrawal.REFUNDED
                : Withdrawal.REMOVED;
    }

    private static boolean begins(Order order, OrderLine line) {
        return line.state() == LineState.AWAITING_PAYMENT && order.paid();
    }

    /** Has the final of a paid line made, if what the cart claimed for it proves right. */
    void start(Order order, OrderLine line) {
        start(order, List.of(line));
    }

    /** Photos are locked first and quotas after them, so that no two orders wait for each other. */
    private void start(Order order, List<OrderLine> paid) {
        List<Claimed> claimed =
                paid.stream()
                        .map(line -> new Claimed(line, claims.check(line, product(line))))
                        .toList();
        photos.paid(order.shop(), claimed.stream().flatMap(Claimed::photo).toList());
        claimed.forEach(line -> start(order, line));
    }

    private void start(Order order, Claimed claimed) {
        Instant now = clock.instant();
        OrderLine line = claimed.line();
        switch (claimed.verdict()) {
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

    /** A line and what its claim is worth. */
    private record Claimed(OrderLine line, ClaimCheck.Verdict verdict) {
        Stream<UUID> photo() {
            return verdict instanceof ClaimCheck.Valid valid
                    ? Stream.of(valid.preview().uploadId())
                    : Stream.empty();
        }
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
