package com.artify.storefront;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Token buckets of this instance for visitor, customer, address, product and shop. Whoever is
 * proven does not use up what strangers at the same address have together. Thread-safe.
 */
@Component
class RateLimits {
    private static final int MOST_BUCKETS = 100_000;

    private final Cache<String, Bucket> buckets;
    private final LimitSettings settings;

    RateLimits(LimitSettings settings) {
        this.settings = settings;
        this.buckets =
                Caffeine.newBuilder()
                        .maximumSize(MOST_BUCKETS)
                        .expireAfterAccess(settings.window().multipliedBy(2))
                        .build();
    }

    /**
     * Counts a request of a kind.
     *
     * @throws Problem {@code rate_limited} with the time to wait
     */
    void take(String kind, Shopper shopper) {
        take(limits(kind, shopper));
    }

    /**
     * Counts a generation of a product, whoever asks.
     *
     * @throws Problem {@code rate_limited} with the time to wait
     */
    void takeProduct(Shopper shopper, long product) {
        String key = "product|" + shopper.shop() + "|" + product;
        take(List.of(new Limit(key, settings.perProduct())));
    }

    /** Whether one more new visitor of this address gets a token for the asking. */
    boolean welcomes(Shopper shopper) {
        String key = "visitor|" + shopper.shop() + "|" + shopper.address();
        return bucket(new Limit(key, settings.newVisitors())).tryConsume(1);
    }

    private List<Limit> limits(String kind, Shopper shopper) {
        List<Limit> limits = new ArrayList<>();
        String prefix = kind + "|" + shopper.shop() + "|";
        shopper.visitorId()
                .ifPresent(id -> limits.add(new Limit(prefix + "v" + id, settings.perVisitor())));
        shopper.customerId()
                .ifPresent(id -> limits.add(new Limit(prefix + "c" + id, settings.perCustomer())));
        if (!shopper.proven()) {
            limits.add(new Limit(prefix + "a" + shopper.address(), settings.perAddress()));
        }
        limits.add(new Limit(prefix + "n" + shopper.address(), settings.perNetwork()));
        limits.add(new Limit(prefix + "s", settings.perShop()));
        return limits;
    }

    private void take(List<Limit> limits) {
        for (Limit limit : limits) {
            ConsumptionProbe probe = bucket(limit).tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                throw new Problem(
                        ProblemCode.RATE_LIMITED,
                        Optional.of(
                                Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1)));
            }
        }
    }

    private Bucket bucket(Limit limit) {
        return buckets.get(
                limit.key(),
                key ->
                        Bucket.builder()
                                .addLimit(bandwidth ->
                                        bandwidth
                                                .capacity(limit.requests())
                                                .refillGreedy(limit.requests(), settings.window()))
                                .build());
    }

    private record Limit(String key, int requests) {}
}
