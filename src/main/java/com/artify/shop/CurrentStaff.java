package com.artify.shop;

import com.artify.base.ShopDomain;
import java.util.Optional;

/** The staff member at work in the current view: proven by the sign-in, never by a parameter. */
public interface CurrentStaff {
    /** Empty outside a signed-in request: in jobs, webhooks and at the shoppers' doors. */
    Optional<StaffMember> find();

    /**
     * Whether the one at work may do in that shop what needs this role. Outside a signed-in request
     * the program itself is at work, which may. Whoever has left the shop may nothing, though their
     * session is still open.
     */
    boolean allows(ShopDomain shop, Role least);

    /**
     * The staff member.
     *
     * @throws IllegalStateException outside a signed-in request
     */
    default StaffMember require() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }
}
