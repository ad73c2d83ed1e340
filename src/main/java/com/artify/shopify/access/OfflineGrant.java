package com.artify.shopify.access;

import java.time.Instant;
import java.util.Optional;

/**
 * A token that works without anybody signed in, and what renews it. Older apps have tokens that
 * never expire; ours has one of those only if Shopify gives it no other.
 */
record OfflineGrant(
        String accessToken,
        String scope,
        Optional<Instant> expires,
        Optional<String> refreshToken,
        Optional<Instant> refreshExpires) {
    boolean goodAt(Instant time) {
        return expires.isEmpty() || time.isBefore(expires.get());
    }

    /** The refresh token if it can still be used. */
    Optional<String> refreshTokenAt(Instant time) {
        return refreshToken.filter(
                token -> refreshExpires.isEmpty() || time.isBefore(refreshExpires.get()));
    }

    @Override
    public String toString() {
        return "OfflineGrant[scope=" + scope + ", expires=" + expires + "]";
    }
}
