package com.artify.base;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells open views that something of their shop changed, after its transaction committed. Views
 * read again what they show; events carry no state. Thread-safe; listeners are called on the
 * changing thread and must return at once.
 */
@Component
public class Changes {
    private static final Logger log = LoggerFactory.getLogger(Changes.class);

    private final Map<ShopDomain, List<Consumer<Change>>> listeners = new ConcurrentHashMap<>();

    /** Listens to a shop until the answer is closed. */
    public Subscription subscribe(ShopDomain shop, Consumer<Change> listener) {
        listeners.computeIfAbsent(shop, key -> new CopyOnWriteArrayList<>()).add(listener);
        return () -> {
            List<Consumer<Change>> ofShop = listeners.get(shop);
            if (ofShop != null) {
                ofShop.remove(listener);
            }
        };
    }

    /** Announces a change once the current transaction has committed, or now without one. */
    public void announce(Change change) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            tell(change);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        tell(change);
                    }
                });
    }

    private void tell(Change change) {
        for (Consumer<Change> listener : listeners.getOrDefault(change.shop(), List.of())) {
            try {
                listener.accept(change);
            } catch (RuntimeException e) {
                log.warn("A listener to changes failed", e);
            }
        }
    }

    /** What changed: the kind of thing, such as {@code generation}, and its public id. */
    public record Change(ShopDomain shop, String kind, String id) {}

    /** Ends listening when closed. */
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
