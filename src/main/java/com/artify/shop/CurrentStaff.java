package com.artify.shop;

import java.util.Optional;

/** The staff member at work in the current view: proven by the sign-in, never by a parameter. */
public interface CurrentStaff {
    /** Empty outside a signed-in request: in jobs, webhooks and at the shoppers' doors. */
    Optional<StaffMember> find();

    /**
     * The staff member.
     *
     * @throws IllegalStateException outside a signed-in request
     */
    default StaffMember require() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }
}
