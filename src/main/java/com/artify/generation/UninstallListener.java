package com.artify.generation;

import com.artify.shop.Shops.ShopInstalled;
import com.artify.shop.Shops.ShopUninstalled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stops the work of a shop that uninstalled the app: previews end, and finals that nobody began
 * wait for its return, which begins them.
 */
@Component
class UninstallListener {
    private final GenerationRepository generations;
    private final Lifecycle lifecycle;
    private final Dispatcher dispatcher;

    UninstallListener(
            GenerationRepository generations, Lifecycle lifecycle, Dispatcher dispatcher) {
        this.generations = generations;
        this.lifecycle = lifecycle;
        this.dispatcher = dispatcher;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ShopUninstalled event) {
        for (Generation unfinished : generations.findUnfinishedPreviews(event.shop())) {
            lifecycle.fail(unfinished.id(), FailureCode.CANCELLED, "the app was uninstalled");
        }
        generations.takeBack(event.shop());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ShopInstalled event) {
        dispatcher.dispatch(event.shop());
    }
}
