package com.artify.generation.review.ui;

import com.artify.base.ShopDomain;
import com.artify.generation.review.ReviewFilter;
import com.artify.generation.review.ReviewItem;
import com.artify.generation.review.ReviewQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What lies before one reviewer: a stretch of the queue and their place in it. It keeps its order,
 * whoever else adds or takes away, so that nothing moves under the reviewer's hands.
 */
final class Desk {
    private static final int STRETCH = 24;
    private static final int REFILL_BELOW = 8;

    private final ReviewQueue queue;
    private final ShopDomain shop;
    private final List<ReviewItem> items = new ArrayList<>();
    private ReviewFilter filter = ReviewFilter.ALL;
    private int at;

    Desk(ReviewQueue queue, ShopDomain shop) {
        this.queue = queue;
        this.shop = shop;
    }

    /** Begins anew with that part of the queue. */
    void open(ReviewFilter part) {
        filter = part;
        items.clear();
        at = 0;
        refill();
    }

    Optional<ReviewItem> current() {
        return at < items.size() ? Optional.of(items.get(at)) : Optional.empty();
    }

    List<ReviewItem> items() {
        return List.copyOf(items);
    }

    /** The next ones after the current. */
    List<ReviewItem> ahead(int most) {
        int from = Math.min(at + 1, items.size());
        return List.copyOf(items.subList(from, Math.min(from + most, items.size())));
    }

    boolean hasPrevious() {
        return at > 0;
    }

    boolean hasNext() {
        return at + 1 < items.size();
    }

    void next() {
        at = Math.min(at + 1, Math.max(0, items.size() - 1));
        refill();
    }

    void previous() {
        at = Math.max(0, at - 1);
    }

    void goTo(UUID id) {
        position(id).ifPresent(found -> at = found);
    }

    /** Takes away what is decided; where it was the current one, the next moves up. */
    void remove(UUID id) {
        position(id)
                .ifPresent(found -> {
                    items.remove((int) found);
                    if (found < at) {
                        at--;
                    }
                    at = Math.clamp(at, 0, Math.max(0, items.size() - 1));
                    refill();
                });
    }

    /** Puts back what waits again, as the current one. */
    void putBack(ReviewItem item) {
        position(item.id()).ifPresent(found -> items.remove((int) found));
        at = Math.min(at, items.size());
        items.add(at, item);
    }

    /** Shows an item as it has become; false if it does not lie here. */
    boolean replace(ReviewItem item) {
        Optional<Integer> found = position(item.id());
        found.ifPresent(place -> items.set(place, item));
        return found.isPresent();
    }

    /** Takes up what came since, where there is room. */
    void refill() {
        if (items.size() - at < REFILL_BELOW) {
            List<UUID> known = items.stream().map(ReviewItem::id).toList();
            items.addAll(queue.next(shop, filter, known, STRETCH - (items.size() - at)));
        }
    }

    private Optional<Integer> position(UUID id) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(id)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
