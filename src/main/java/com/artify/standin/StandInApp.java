package com.artify.standin;

import java.util.List;

/**
 * An app as its developer registers it with Shopify.
 *
 * @param address where the app answers, without a slash at the end
 * @param scopes what every shop grants it
 */
public record StandInApp(
        String clientId, String clientSecret, String address, List<String> scopes) {
    public StandInApp {
        scopes = List.copyOf(scopes);
    }

    @Override
    public String toString() {
        return "StandInApp[clientId=" + clientId + ", address=" + address + "]";
    }
}
