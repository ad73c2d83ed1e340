package com.artify.privacy;

import com.artify.base.ShopDomain;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What Shopify asked for, by when it is to be done, and what was done.
 *
 * @param customer the customer's GID, where it is about one
 * @param orders the GIDs of the orders that Shopify named
 * @param fetched when the merchant fetched a customer's data
 */
public record PrivacyRequest(
        UUID id,
        ShopDomain shop,
        RequestKind kind,
        Optional<String> customer,
        List<String> orders,
        Instant received,
        Instant due,
        RequestState state,
        Optional<Instant> ended,
        Optional<Instant> fetched,
        Evidence evidence) {
    /** The number by which the merchant knows the customer. */
    public Optional<String> customerNumber() {
        return customer.map(gid -> gid.substring(gid.lastIndexOf('/') + 1));
    }
}
