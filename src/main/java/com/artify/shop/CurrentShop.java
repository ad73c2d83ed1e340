package com.artify.shop;

import com.artify.base.ShopDomain;
import java.util.Optional;

/**
 * The shop that the current request was proven to come from: by a session token, never by a
 * parameter.
 */
public interface CurrentShop {
    Optional<ShopDomain> find();

    /**
     * The shop.
     *
     * @throws IllegalStateException outside a signed-in request
     */
    default ShopDomain require() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }
}
