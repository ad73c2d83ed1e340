package com.artify.alert;

import com.artify.base.ShopDomain;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An alert that was or is to be posted.
 *
 * @param type what the receiver tells alerts apart by, such as {@code attention.quota_low}
 * @param subject what it is about, of which the shop is told once; null for tests
 * @param answer to the last attempt
 * @param ended when it was taken or given up
 */
public record AlertPost(
        UUID id,
        ShopDomain shop,
        String address,
        String type,
        @Nullable String subject,
        String body,
        int attempts,
        Optional<AlertAnswer> answer,
        Instant created,
        Optional<Instant> ended) {}
