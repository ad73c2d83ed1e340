package com.artify.shopify.entry;

import com.artify.shop.StaffMember;
import java.time.Duration;
import java.util.Optional;

/** Whether somebody with a session token may come in. */
sealed interface Arrival {
    /** The shop is installed and the person known. */
    record Welcome(StaffMember member) implements Arrival {}

    /** Shopify wants a newer session token. */
    record NewTokenNeeded() implements Arrival {}

    /** An owner of the shop removed the person. */
    record Removed() implements Arrival {}

    /** Shopify gave no token or did not answer. */
    record Failed(Optional<Duration> retryAfter) implements Arrival {}
}
