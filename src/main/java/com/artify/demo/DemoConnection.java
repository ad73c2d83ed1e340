package com.artify.demo;

import com.artify.shopify.SessionTokens;
import com.artify.shopify.SessionVerdict.Verified;
import com.artify.shopify.access.OfflineTokens;
import com.artify.shopify.access.TokenOutcome;
import com.artify.shopify.access.TokenOutcome.Granted;
import com.artify.standin.StandInGrant;
import com.artify.standin.StandInShop;
import com.artify.standin.StandInShopify;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Gets the app its access token for the demo shop, as it does in production when the owner opens it
 * in the admin.
 */
@Component
@Profile("demo")
class DemoConnection {
    private static final Logger log = LoggerFactory.getLogger(DemoConnection.class);

    private final StandInShopify shopify;
    private final StandInShop shop;
    private final SessionTokens sessions;
    private final OfflineTokens tokens;

    DemoConnection(
            StandInShopify shopify,
            StandInShop shop,
            SessionTokens sessions,
            OfflineTokens tokens) {
        this.shopify = shopify;
        this.shop = shop;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    /** Calls the stand-in over HTTP, so the server has to listen. */
    void connect() {
        String token = shopify.sessionToken(shop, shop.staff().getFirst());
        if (!(sessions.verify(token) instanceof Verified(var session)
                && tokens.signIn(session) instanceof Granted<String>)) {
            log.error("The demo shop is not connected with its stand-in Shopify");
        }
    }

    /** The same where the app may have a token that the stand-in knows nothing of. */
    void renew() {
        TokenOutcome<String> present = tokens.of(DemoShop.DOMAIN);
        StandInGrant known = shop.state().grant();
        if (present instanceof Granted<String>(String token)) {
            if (known != null && known.access().equals(token)) {
                return;
            }
            tokens.instead(DemoShop.DOMAIN, token);
        }
        connect();
    }
}
