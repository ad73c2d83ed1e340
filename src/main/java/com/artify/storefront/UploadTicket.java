package com.artify.storefront;

import com.artify.base.ShopDomain;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The right to send one photo of so many bytes straight to us, granted through the App Proxy, which
 * vouches for shop and customer.
 */
record UploadTicket(
        UUID id,
        ShopDomain shop,
        long bytes,
        Optional<String> variantId,
        Optional<String> customerId,
        Optional<String> visitorId) {
    private static final String GAP = "|";

    String text() {
        return String.join(
                GAP,
                id.toString(),
                shop.value(),
                Long.toString(bytes),
                variantId.orElse(""),
                customerId.orElse(""),
                visitorId.orElse(""));
    }

    /** What {@link #text} wrote; nobody else can have, since it comes out of a signed token. */
    static UploadTicket read(String text) {
        String[] parts = text.split("\\|", -1);
        return new UploadTicket(
                UUID.fromString(parts[0]),
                new ShopDomain(parts[1]),
                Long.parseLong(parts[2]),
                filled(parts[3]),
                filled(parts[4]),
                filled(parts[5]));
    }

    private static Optional<String> filled(@Nullable String part) {
        return Optional.ofNullable(part).filter(some -> !some.isEmpty());
    }
}
