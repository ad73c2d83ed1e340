package com.artify.shopify.admin;

import com.artify.base.ShopDomain;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** The shops' buckets, and what each document costs as last heard. Thread-safe. */
final class CostBuckets {
    /** By then every bucket is full again. */
    private static final Duration FORGOTTEN = Duration.ofMinutes(30);

    /** What the smallest mutation costs. */
    private static final double FIRST_GUESS = 10;

    private final Cache<ShopDomain, CostBucket> buckets =
            Caffeine.newBuilder().expireAfterAccess(FORGOTTEN).build();
    private final Map<AdminDocument, Double> costs = new ConcurrentHashMap<>();
    private final Clock clock;

    CostBuckets(Clock clock) {
        this.clock = clock;
    }

    CostBucket of(ShopDomain shop) {
        return buckets.get(shop, key -> new CostBucket());
    }

    double cost(AdminDocument document) {
        return costs.getOrDefault(document, FIRST_GUESS);
    }

    /** Takes over what the answer to a call says, which has taken its points before. */
    void learn(ShopDomain shop, AdminDocument document, JsonNode answer) {
        double taken = cost(document);
        ThrottleStatus.requestedCost(answer).ifPresent(cost -> costs.put(document, cost));
        ThrottleStatus.in(answer)
                .ifPresent(status -> of(shop).update(status, taken, clock.instant()));
    }
}
