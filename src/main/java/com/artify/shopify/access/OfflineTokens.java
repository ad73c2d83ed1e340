package com.artify.shopify.access;

import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.shop.Shops;
import com.artify.shopify.SessionToken;
import com.artify.shopify.access.TokenOutcome.Granted;
import com.artify.shopify.access.TokenOutcome.Reason;
import com.artify.shopify.access.TokenOutcome.Refused;
import com.artify.shopify.access.TokenOutcome.Unavailable;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The shops' tokens for the Admin API, one a shop, renewed before they expire. Whoever exchanges or
 * renews holds the shop's lease, on whatever instance: a second renewal would spend a refresh token
 * that is spent, a second exchange would end what the first one got. Never called in a transaction,
 * as Shopify is asked in between.
 */
@Service
@Transactional(propagation = Propagation.NEVER)
public class OfflineTokens {
    /** A token is renewed this long before its end, so that no call begins with a dying one. */
    private static final Duration MARGIN = Duration.ofMinutes(5);

    /** Longer than any call to the endpoint, so that nobody is overtaken. */
    private static final Duration LEASE = TokenEndpoint.TIMEOUT.multipliedBy(3);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final TokenStore store;
    private final TokenEndpoint endpoint;
    private final Clock clock;

    OfflineTokens(TokenStore store, TokenEndpoint endpoint, Clock clock) {
        this.store = store;
        this.endpoint = endpoint;
        this.clock = clock;
    }

    /** The shop's token in clear text, for one call; renewed if it ends soon. */
    public TokenOutcome<String> of(ShopDomain shop) {
        return store.find(shop).isEmpty()
                ? new Refused<>(Reason.REVOKED)
                : current(shop, () -> refreshed(shop));
    }

    /** Another token than one that Shopify refuses, renewed unless that has happened already. */
    public TokenOutcome<String> instead(ShopDomain shop, String refused) {
        store.expire(shop, refused);
        return of(shop);
    }

    /** Has the shop's token renewed at its next use; it serves until that has worked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void outdated(ShopDomain shop) {
        store.hasten(shop, clock.instant().plus(MARGIN));
    }

    /** The shop's token, exchanged for the session token if there is none that lasts. */
    public TokenOutcome<String> signIn(SessionToken token) {
        return current(token.shop(), () -> endpoint.exchange(token));
    }

    /** What is known of an uninstalled shop's tokens is worthless, and must not outlive it. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void uninstalled(Shops.ShopUninstalled uninstalled) {
        store.delete(uninstalled.shop());
    }

    private TokenOutcome<String> current(
            ShopDomain shop, Supplier<TokenOutcome<OfflineGrant>> renewal) {
        UUID holder = Ids.next();
        for (Duration waited = Duration.ZERO;
                waited.compareTo(LEASE) <= 0;
                waited = waited.plus(LOOK_AGAIN)) {
            Optional<OfflineGrant> lasting = lasting(shop);
            if (lasting.isPresent()) {
                return new Granted<>(lasting.get().accessToken());
            }
            if (store.lease(shop, holder, LEASE)) {
                return renewed(shop, holder, renewal);
            }
            if (!slept()) {
                break;
            }
        }
        return new Unavailable<>(Optional.empty());
    }

    private TokenOutcome<String> renewed(
            ShopDomain shop, UUID holder, Supplier<TokenOutcome<OfflineGrant>> renewal) {
        try {
            // Another may have renewed it between our look and our lease.
            Optional<OfflineGrant> lasting = lasting(shop);
            if (lasting.isPresent()) {
                return new Granted<>(lasting.get().accessToken());
            }
            TokenOutcome<OfflineGrant> outcome = renewal.get();
            return switch (outcome) {
                case Granted<OfflineGrant>(OfflineGrant grant)
                        when !store.keep(shop, holder, grant) ->
                        new Unavailable<>(Optional.empty());
                case Unavailable<OfflineGrant> unavailable ->
                        dying(shop).orElseGet(() -> unavailable.map(OfflineGrant::accessToken));
                default -> outcome.map(OfflineGrant::accessToken);
            };
        } finally {
            store.release(shop, holder);
        }
    }

    private TokenOutcome<OfflineGrant> refreshed(ShopDomain shop) {
        return store.find(shop)
                .flatMap(grant -> grant.refreshTokenAt(clock.instant()))
                .map(token -> endpoint.refresh(shop, token))
                .orElseGet(() -> new Refused<>(Reason.REVOKED));
    }

    private Optional<OfflineGrant> lasting(ShopDomain shop) {
        return store.find(shop).filter(grant -> grant.goodAt(clock.instant().plus(MARGIN)));
    }

    /** The token that was to be renewed, if it is good for one more call. */
    private Optional<TokenOutcome<String>> dying(ShopDomain shop) {
        return store.find(shop)
                .filter(grant -> grant.goodAt(clock.instant()))
                .map(grant -> new Granted<>(grant.accessToken()));
    }

    private static boolean slept() {
        try {
            Thread.sleep(LOOK_AGAIN);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
