package com.artify.shop.ui;

import com.artify.shop.CurrentShop;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Lets nobody into a room of the admin without a proven shop. */
@Component
final class SignInGate implements VaadinServiceInitListener {
    private final transient CurrentShop currentShop;

    SignInGate(CurrentShop currentShop) {
        this.currentShop = currentShop;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::check));
    }

    private void check(BeforeEnterEvent event) {
        if (event.getNavigationTarget() != SignInNeededView.class && currentShop.find().isEmpty()) {
            event.rerouteToError(new SignInNeededException(), "");
        }
    }
}
