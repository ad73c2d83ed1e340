package com.artify.generation;

import com.artify.base.ShopDomain;
import com.artify.engine.ApiKey;
import com.artify.engine.ArtOutcome;
import com.artify.settings.ProviderKeys;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps from asking a provider that does not work for a shop: after ten attempts of which half
 * failed for half a minute, after a blocked account for five minutes; then one attempt tells
 * whether it works again. Another key begins anew, and so does one that was tested and accepted.
 * Each process learns it by itself. Safe for many threads.
 */
@Component
class ProviderCircuits {
    static final Duration REST = Duration.ofSeconds(30);
    private static final Duration REST_OF_BLOCKED = Duration.ofMinutes(5);
    private static final int LOOKED_AT = 20;
    private static final int FEWEST = 10;
    private static final float HALF = 50;

    private final CircuitBreakerRegistry breakers =
            CircuitBreakerRegistry.of(
                    CircuitBreakerConfig.custom()
                            .slidingWindowSize(LOOKED_AT)
                            .minimumNumberOfCalls(FEWEST)
                            .failureRateThreshold(HALF)
                            .waitDurationInOpenState(REST)
                            .permittedNumberOfCallsInHalfOpenState(1)
                            .build());

    /** A permission to ask once; it ends with what came of it. */
    static final class Permission {
        private final CircuitBreaker breaker;

        private Permission(CircuitBreaker breaker) {
            this.breaker = breaker;
        }

        /** What a provider refuses or does not do says that it works; so does a busy one. */
        void used(ArtOutcome outcome) {
            switch (outcome) {
                case ArtOutcome.Outage outage -> failed(outage);
                case ArtOutcome.Unknown unknown -> failed(unknown);
                case ArtOutcome.AccountBlocked blocked -> {
                    failed(blocked);
                    breaker.transitionToOpenStateFor(REST_OF_BLOCKED);
                }
                case ArtOutcome.RateLimited limited -> unused();
                default -> breaker.onSuccess(0, TimeUnit.NANOSECONDS);
            }
        }

        void unused() {
            breaker.releasePermission();
        }

        private void failed(ArtOutcome.Failed failure) {
            breaker.onError(0, TimeUnit.NANOSECONDS, new IllegalStateException(failure.reason()));
        }
    }

    /** Empty while the provider is not to be asked. */
    Optional<Permission> ask(ShopDomain shop, String provider, Optional<ApiKey> key) {
        CircuitBreaker breaker = breakers.circuitBreaker(name(shop, provider) + key.hashCode());
        return breaker.tryAcquirePermission()
                ? Optional.of(new Permission(breaker))
                : Optional.empty();
    }

    /** Whoever paid the bill and tested the key need not wait for the rest to end. */
    @EventListener
    void begin(ProviderKeys.Accepted anew) {
        String name = name(anew.shop(), anew.provider());
        breakers.getAllCircuitBreakers().stream()
                .filter(breaker -> breaker.getName().startsWith(name))
                .forEach(CircuitBreaker::reset);
    }

    private static String name(ShopDomain shop, String provider) {
        return shop + " " + provider + " ";
    }
}
