package com.artify.base.ui;

import com.artify.base.Changes;
import com.artify.base.Changes.Change;
import com.artify.base.Changes.Subscription;
import com.artify.base.ShopDomain;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Tells a component of its shop's changes while it is on a page. The listener runs with the page's
 * lock, some time after the change: it reads again what it shows. Equal changes that come while one
 * waits for the lock are told once.
 */
public final class LiveUpdates {
    private final Changes changes;
    private final ShopDomain shop;
    private final Consumer<Change> listener;

    private LiveUpdates(Changes changes, ShopDomain shop, Consumer<Change> listener) {
        this.changes = changes;
        this.shop = shop;
        this.listener = listener;
    }

    /** Listens for as long as {@code component} is attached, again after each new attachment. */
    public static void of(
            Component component, Changes changes, ShopDomain shop, Consumer<Change> listener) {
        LiveUpdates updates = new LiveUpdates(changes, shop, listener);
        component.addAttachListener(updates::start);
    }

    /**
     * For a component that reads much: {@code listener} runs at the first change at once, then at
     * most once in each {@code pause}, and always after the last change.
     */
    public static void calmly(
            Component component,
            Changes changes,
            ShopDomain shop,
            Duration pause,
            Runnable listener) {
        Pacing pacing = new Pacing(component, pause, listener);
        of(component, changes, shop, change -> pacing.ask());
    }

    private void start(AttachEvent attached) {
        UI ui = attached.getUI();
        Set<Change> waiting = ConcurrentHashMap.newKeySet();
        Subscription subscription = changes.subscribe(shop, change -> pass(ui, change, waiting));
        attached.getSource()
                .addDetachListener(detached -> {
                    subscription.close();
                    detached.unregisterListener();
                });
    }

    private void pass(UI ui, Change change, Set<Change> waiting) {
        if (ui.isAttached() && waiting.add(change)) {
            ui.access(() -> {
                waiting.remove(change);
                listener.accept(change);
            });
        }
    }
}
