package com.artify.standin;

import java.time.Instant;

/** An offline access token with the refresh token that renews it. */
public record StandInGrant(String access, Instant accessEnds, String refresh, Instant refreshEnds) {
    @Override
    public String toString() {
        return "StandInGrant[accessEnds=" + accessEnds + "]";
    }
}
