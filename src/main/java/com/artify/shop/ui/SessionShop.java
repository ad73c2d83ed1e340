package com.artify.shop.ui;

import com.artify.base.ShopDomain;
import com.artify.shop.CurrentShop;
import com.artify.shop.SignedIn;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The shop of the view at work: also in background updates, where there is no request. */
@Component
final class SessionShop implements CurrentShop {
    @Override
    public Optional<ShopDomain> find() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(VaadinSession::getSession)
                .map(SessionShop::attribute)
                .flatMap(SignedIn::read);
    }

    private static Object attribute(WrappedSession session) {
        return session.getAttribute(SignedIn.attribute());
    }
}
