package com.artify.standin;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A shop's orders, and the metafields of anything it has. Thread-safe. */
final class OrderBook {
    private final Map<Long, StandInOrder> orders = new TreeMap<>();
    private final Map<String, String> metafields = new HashMap<>();
    private final Clock clock;
    private final Runnable listener;

    OrderBook(Clock clock, Runnable listener) {
        this.clock = clock;
        this.listener = listener;
    }

    /** Takes over what was there before, as it was. */
    synchronized void fill(Collection<StandInOrder> present) {
        present.forEach(order -> orders.put(order.id(), order));
    }

    /** Changes an order; the changed one, or empty if there is none. */
    synchronized Optional<StandInOrder> change(long id, UnaryOperator<StandInOrder> change) {
        StandInOrder order = orders.get(id);
        if (order == null) {
            return Optional.empty();
        }
        put(change.apply(order));
        return find(id);
    }

    synchronized void put(StandInOrder order) {
        StandInOrder old = orders.get(order.id());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        // Later than before even within a millisecond, as apps sort by it.
        Instant changed =
                old == null || old.updatedAt().isBefore(now) ? now : old.updatedAt().plusMillis(1);
        orders.put(order.id(), order.at(changed));
        listener.run();
    }

    synchronized List<StandInOrder> all() {
        return List.copyOf(orders.values());
    }

    synchronized Optional<StandInOrder> find(long id) {
        return Optional.ofNullable(orders.get(id));
    }

    /** Those that changed since, as long as the query asks for nothing else. */
    synchronized List<StandInOrder> changed(Instant since, boolean including) {
        return orders.values().stream()
                .filter(order ->
                        order.updatedAt().isAfter(since)
                                || including && order.updatedAt().equals(since))
                .toList();
    }

    /** Adds tags; those that are there stay as they are. */
    boolean tag(long id, Collection<String> names) {
        return change(
                        id,
                        order -> {
                            SequencedSet<String> tags = new LinkedHashSet<>(order.tags());
                            tags.addAll(names);
                            return order.with(order.note(), List.copyOf(tags));
                        })
                .isPresent();
    }

    boolean note(long id, @Nullable String text) {
        return change(id, order -> order.with(text, order.tags())).isPresent();
    }

    synchronized void metafield(String owner, String key, String value) {
        metafields.put(owner + " " + key, value);
    }

    synchronized Optional<String> metafield(String owner, String key) {
        return Optional.ofNullable(metafields.get(owner + " " + key));
    }
}
