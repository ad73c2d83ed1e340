package com.artify.shopify.entry;

import com.artify.base.ShopDomain;
import com.artify.shop.ShopifyPerson;
import com.artify.shop.Shops;
import com.artify.shop.StaffArrivals;
import com.artify.shop.StaffMember;
import com.artify.shopify.SessionToken;
import com.artify.shopify.access.OfflineTokens;
import com.artify.shopify.access.OnlineUsers;
import com.artify.shopify.access.ShopifyUser;
import com.artify.shopify.access.TokenOutcome;
import com.artify.shopify.access.TokenOutcome.Granted;
import com.artify.shopify.access.TokenOutcome.Reason;
import com.artify.shopify.access.TokenOutcome.Refused;
import com.artify.shopify.access.TokenOutcome.Unavailable;
import com.artify.shopify.admin.AdminApi;
import com.artify.shopify.admin.AdminResult;
import com.artify.shopify.admin.ShopFacts;
import com.artify.shopify.entry.Arrival.Failed;
import com.artify.shopify.entry.Arrival.NewTokenNeeded;
import com.artify.shopify.entry.Arrival.Removed;
import com.artify.shopify.entry.Arrival.Welcome;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Lets in whom a session token proves: gets the shop's access token, installs the shop if it is
 * not, and finds out who the person is. Asks Shopify, so never in a transaction.
 */
@Service
class Arrivals {
    private static final Logger log = LoggerFactory.getLogger(Arrivals.class);

    private final OfflineTokens tokens;
    private final OnlineUsers users;
    private final AdminApi admin;
    private final Shops shops;
    private final StaffArrivals staff;

    Arrivals(
            OfflineTokens tokens,
            OnlineUsers users,
            AdminApi admin,
            Shops shops,
            StaffArrivals staff) {
        this.tokens = tokens;
        this.users = users;
        this.admin = admin;
        this.shops = shops;
        this.staff = staff;
    }

    /** Lets somebody in whose session is new. */
    Arrival arrive(SessionToken token) {
        Arrival prepared = prepare(token).orElse(null);
        if (prepared != null) {
            return prepared;
        }
        TokenOutcome<ShopifyUser> user = users.identify(token);
        return switch (user) {
            case Granted<ShopifyUser>(ShopifyUser known) -> recorded(token.shop(), known);
            case Unavailable<ShopifyUser> unavailable ->
                    staff.known(token.shop(), token.userId())
                            .<Arrival>map(Welcome::new)
                            .orElseGet(() -> refusal(unavailable));
            case Refused<ShopifyUser> refused -> refusal(refused);
        };
    }

    /** Lets somebody in whose session this person has already. */
    Arrival arriveAgain(SessionToken token) {
        return prepare(token)
                .orElseGet(() ->
                        staff.known(token.shop(), token.userId())
                                .<Arrival>map(Welcome::new)
                                .orElseGet(Removed::new));
    }

    /** Sees to it that the shop has a token and is installed; empty if so. */
    private Optional<Arrival> prepare(SessionToken token) {
        TokenOutcome<String> access = tokens.signIn(token);
        if (!(access instanceof Granted<String>(String text))) {
            return Optional.of(refusal(access));
        }
        return shops.findActive(token.shop()).isPresent()
                ? Optional.empty()
                : install(token, text, true);
    }

    private Optional<Arrival> install(SessionToken token, String access, boolean again) {
        ShopDomain shop = token.shop();
        AdminResult<ShopFacts> asked = ShopFacts.of(admin, shop);
        if (asked instanceof AdminResult.Answered<ShopFacts>(ShopFacts facts, var _)) {
            Shops.Installation installation =
                    new Shops.Installation(
                            shop,
                            access,
                            facts.name(),
                            facts.email(),
                            facts.currency(),
                            facts.zone());
            once(() -> shops.install(installation));
            shops.describe(shop, facts.description());
            log.info("{} was installed", shop);
            return Optional.empty();
        }
        // What we held was of an earlier installation; a new exchange replaces it.
        if (asked instanceof AdminResult.NotSignedIn<ShopFacts>
                && again
                && tokens.signIn(token) instanceof Granted<String>(String renewed)) {
            return install(token, renewed, false);
        }
        log.warn("{} could not be installed: {}", shop, asked.getClass().getSimpleName());
        return Optional.of(
                new Failed(
                        asked instanceof AdminResult.Unavailable<ShopFacts>(var wait, var _)
                                ? Optional.of(wait)
                                : Optional.empty()));
    }

    private Arrival recorded(ShopDomain shop, ShopifyUser user) {
        ShopifyPerson person =
                new ShopifyPerson(
                        user.id(), user.name(), user.email(), user.accountOwner(), user.locale());
        Optional<StaffMember> member = once(() -> staff.arrive(shop, person));
        return member.<Arrival>map(Welcome::new).orElseGet(Removed::new);
    }

    /** Two pages may open at once, on whatever instance: the later one finds what is there. */
    private static <T> T once(Supplier<T> action) {
        try {
            return action.get();
        } catch (DuplicateKeyException | ConcurrencyFailureException other) {
            return action.get();
        }
    }

    private static Arrival refusal(TokenOutcome<?> outcome) {
        return switch (outcome) {
            case Refused<?>(Reason reason) when reason == Reason.INVALID_SESSION_TOKEN ->
                    new NewTokenNeeded();
            case Unavailable<?> unavailable -> new Failed(unavailable.retryAfter());
            default -> new Failed(Optional.empty());
        };
    }
}
