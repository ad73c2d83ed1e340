package com.artify.shop;

import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes in the HTTP session which shop and staff member were proven; written by sign-ins alone. */
public final class SignedIn {
    private static final String ATTRIBUTE = SignedIn.class.getName();
    private static final String STAFF = ATTRIBUTE + ".staff";
    private static final String SHOPIFY_USER = ATTRIBUTE + ".shopify-user";

    private SignedIn() {}

    /** Makes the session one of the shop's owner. */
    public static void as(ShopDomain shop, HttpSession session) {
        session.setAttribute(ATTRIBUTE, shop.value());
        session.removeAttribute(STAFF);
        session.removeAttribute(SHOPIFY_USER);
    }

    /** Makes the session one of this staff member, who came by a door of our own. */
    public static void as(StaffMember member, HttpSession session) {
        as(member.shop(), session);
        session.setAttribute(STAFF, member.uuid().toString());
    }

    /** Makes the session one of this staff member, for whom the Shopify admin vouches. */
    public static void as(StaffMember member, long shopifyUser, HttpSession session) {
        as(member, session);
        session.setAttribute(SHOPIFY_USER, shopifyUser);
    }

    /** The user for whom the Shopify admin vouched; empty where somebody came by another door. */
    public static OptionalLong shopifyUser(@Nullable HttpSession session) {
        return session != null && session.getAttribute(SHOPIFY_USER) instanceof Long user
                ? OptionalLong.of(user)
                : OptionalLong.empty();
    }

    /** The shop of a session, if somebody has signed in there. */
    public static Optional<ShopDomain> shop(@Nullable HttpSession session) {
        return session == null ? Optional.empty() : read(session.getAttribute(ATTRIBUTE));
    }

    /** The shop in the value that a session holds under {@link #attribute()}. */
    public static Optional<ShopDomain> read(@Nullable Object attribute) {
        return attribute instanceof String text ? ShopDomain.parse(text) : Optional.empty();
    }

    /** The staff member in the value that a session holds under {@link #staffAttribute()}. */
    public static Optional<UUID> readStaff(@Nullable Object attribute) {
        return attribute instanceof String text ? Ids.parse(text) : Optional.empty();
    }

    public static String attribute() {
        return ATTRIBUTE;
    }

    public static String staffAttribute() {
        return STAFF;
    }
}
