package com.artify.generation;

import com.artify.shop.Shops.ShopUninstalled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stops the previews of a shop that uninstalled the app; what is paid is still made. */
@Component
class UninstallListener {
    private final GenerationRepository generations;
    private final Lifecycle lifecycle;

    UninstallListener(GenerationRepository generations, Lifecycle lifecycle) {
        this.generations = generations;
        this.lifecycle = lifecycle;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ShopUninstalled event) {
        for (Generation unfinished : generations.findUnfinishedPreviews(event.shop())) {
            lifecycle.fail(unfinished.id(), FailureCode.CANCELLED, "the app was uninstalled");
        }
    }
}
