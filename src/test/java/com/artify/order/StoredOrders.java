package com.artify.order;

import com.artify.base.ShopDomain;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shopify with one order, which may be out of reach once. */
final class StoredOrders implements StoreOrders {
    private String payload = "";
    private Instant updatedAt = Instant.EPOCH;
    private Duration askedAfter = Duration.ofMinutes(1);
    private boolean fails;
    private int read;
    private final List<OrderMark> marks = new ArrayList<>();

    void answers(String json, Instant updated) {
        payload = json;
        updatedAt = updated;
    }

    /** Orders are read so long after their last change. */
    void askedAfter(Duration time) {
        askedAfter = time;
    }

    void fail() {
        fails = true;
    }

    /** How often the order was read. */
    int read() {
        return read;
    }

    @Override
    public StoreAnswer<List<Changed>> changedSince(ShopDomain shop, Instant time) {
        return new Answered<>(List.of(new Changed(facts().shopifyOrderId(), updatedAt)));
    }

    @Override
    public StoreAnswer<Optional<OrderFacts>> find(ShopDomain shop, String shopifyOrderId) {
        if (fails) {
            fails = false;
            return new Unanswered<>("throttled");
        }
        read++;
        return new Answered<>(Optional.of(facts()));
    }

    @Override
    public StoreAnswer<Boolean> mark(ShopDomain shop, OrderMark mark) {
        if (fails) {
            fails = false;
            return new Unanswered<>("throttled");
        }
        marks.add(mark);
        return new Answered<>(true);
    }

    /** How orders were marked, one after another. */
    List<OrderMark> marks() {
        return marks;
    }

    private OrderFacts facts() {
        return OrderPayload.parse(payload, updatedAt.plus(askedAfter)).orElseThrow();
    }
}
