package com.artify.order;

import com.artify.base.ShopDomain;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Orders as Shopify has them now. Calls go over the network: none within a transaction. */
public interface StoreOrders {
    /** All orders that changed after a time, those that changed first before the others. */
    StoreAnswer<List<Changed>> changedSince(ShopDomain shop, Instant time);

    /** One order with all its lines, by its GID; empty if Shopify does not have it any more. */
    StoreAnswer<Optional<OrderFacts>> find(ShopDomain shop, String shopifyOrderId);

    /** Marks an order with its print files; repeating it changes nothing. */
    StoreAnswer<Boolean> mark(ShopDomain shop, OrderMark mark);

    /** An order's GID, and when it changed last. */
    record Changed(String shopifyOrderId, Instant updatedAt) {}

    /** What came of asking. */
    sealed interface StoreAnswer<T> {}

    record Answered<T>(T value) implements StoreAnswer<T> {}

    /** Shopify could not be asked now, or may not be asked at all. */
    record Unanswered<T>(String why) implements StoreAnswer<T> {}
}
