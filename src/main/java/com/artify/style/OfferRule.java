package com.artify.style;

import com.artify.base.ShopDomain;
import java.util.List;
import java.util.Optional;

/**
 * Says whether a product may offer a style; declare a bean. Asked when a style is added to a
 * product or switched on there, not for what is offered already.
 */
public interface OfferRule {
    /** Why not: the key of a text and its arguments. */
    record Objection(String textKey, List<Object> arguments) {}

    /** What speaks against it, or empty. {@code productId} and {@code styleId} are internal. */
    Optional<Objection> objection(ShopDomain shop, long productId, long styleId);
}
