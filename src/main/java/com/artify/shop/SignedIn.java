package com.artify.shop;

import com.artify.base.ShopDomain;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Notes in the HTTP session which shop was proven; written by sign-ins alone. */
public final class SignedIn {
    private static final String ATTRIBUTE = SignedIn.class.getName();

    private SignedIn() {}

    /** Makes the session one of the shop's merchant. */
    public static void as(ShopDomain shop, HttpSession session) {
        session.setAttribute(ATTRIBUTE, shop.value());
    }

    /** The shop of a session, if somebody has signed in there. */
    public static Optional<ShopDomain> shop(@Nullable HttpSession session) {
        return session == null ? Optional.empty() : read(session.getAttribute(ATTRIBUTE));
    }

    /** The shop in the value that a session holds under {@link #attribute()}. */
    public static Optional<ShopDomain> read(@Nullable Object attribute) {
        return attribute instanceof String text ? ShopDomain.parse(text) : Optional.empty();
    }

    public static String attribute() {
        return ATTRIBUTE;
    }
}
