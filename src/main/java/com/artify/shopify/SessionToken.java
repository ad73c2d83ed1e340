package com.artify.shopify;

import com.artify.base.ShopDomain;
import java.time.Instant;

/**
 * What a verified session token says: which Shopify user looks at which shop. {@code id} names the
 * token (its text must not, as one token can be written in several ways), {@code session} the
 * user's session in the admin.
 *
 * @param text the token itself, to be exchanged for access tokens
 */
public record SessionToken(
        ShopDomain shop, long userId, String session, String id, Instant expires, String text) {
    @Override
    public String toString() {
        return "SessionToken[shop=" + shop + ", userId=" + userId + ", id=" + id + "]";
    }
}
