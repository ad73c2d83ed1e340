package com.artify.shopify.access;

import com.artify.shopify.SessionToken;
import org.springframework.stereotype.Service;

/** Asks Shopify who the user of a session token is. */
@Service
public class OnlineUsers {
    private final TokenEndpoint endpoint;

    OnlineUsers(TokenEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * The user, by way of an online access token. It is dropped at once: it would be one more
     * secret to guard, and all work is done with the shop's own token.
     */
    public TokenOutcome<ShopifyUser> identify(SessionToken token) {
        return endpoint.identify(token);
    }
}
