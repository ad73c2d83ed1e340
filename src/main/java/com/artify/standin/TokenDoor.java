package com.artify.standin;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The token endpoint of a shop: token exchange, online and offline, and refresh. */
final class TokenDoor {
    private static final String EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange";
    private static final String ID_TOKEN = "urn:ietf:params:oauth:token-type:id_token";
    private static final String KIND = "urn:shopify:params:oauth:token-type:%s-access-token";

    private final StandInShopify shopify;

    TokenDoor(StandInShopify shopify) {
        this.shopify = shopify;
    }

    Reply answer(StandInShop shop, Map<String, String> form) {
        String fault = shopify.faults().tokenError();
        if ("throttled".equals(fault)) {
            return error(429, "rate_limited").with("Retry-After", "2.0");
        }
        if (fault != null) {
            return error(400, fault);
        }
        if (!shopify.app().clientId().equals(form.get("client_id"))
                || !shopify.secret().accepts(form.getOrDefault("client_secret", ""))) {
            return error(400, "invalid_client");
        }
        return switch (form.getOrDefault("grant_type", "")) {
            case EXCHANGE -> exchange(shop, form);
            case "refresh_token" ->
                    shop.tokens()
                            .refresh(form.getOrDefault("refresh_token", ""))
                            .map(this::offline)
                            .orElseGet(() -> error(400, "invalid_grant"));
            default -> error(400, "unsupported_grant_type");
        };
    }

    private Reply exchange(StandInShop shop, Map<String, String> form) {
        Optional<StandInStaff> user =
                Optional.ofNullable(form.get("subject_token"))
                        .filter(token -> ID_TOKEN.equals(form.get("subject_token_type")))
                        .filter(token -> shop.isInstalled())
                        .flatMap(token -> shopify.mint().user(token, shop.domain()))
                        .flatMap(shop::staff);
        if (user.isEmpty()) {
            return error(400, "invalid_subject_token");
        }
        String kind = form.getOrDefault("requested_token_type", "");
        if (kind.equals(KIND.formatted("online"))) {
            return online(shop, user.get());
        }
        return kind.equals(KIND.formatted("offline")) && "1".equals(form.get("expiring"))
                ? offline(shop.tokens().exchange())
                : error(400, "invalid_request");
    }

    private Reply offline(StandInGrant pair) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("access_token", pair.access());
        answer.put("scope", scope());
        answer.put("expires_in", seconds(pair.accessEnds()));
        answer.put("refresh_token", pair.refresh());
        answer.put("refresh_token_expires_in", seconds(pair.refreshEnds()));
        return Reply.json(200, answer);
    }

    private Reply online(StandInShop shop, StandInStaff staff) {
        Map<String, Object> user = new LinkedHashMap<>();
        user.put("id", staff.id());
        user.put("first_name", staff.firstName());
        user.put("last_name", staff.lastName());
        user.put("email", staff.email());
        user.put("email_verified", true);
        user.put("account_owner", staff.owner());
        user.put("locale", staff.locale());
        user.put("collaborator", false);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("access_token", shop.tokens().online());
        answer.put("scope", scope());
        answer.put("expires_in", TokenLedger.ONLINE_LIFE.toSeconds());
        answer.put("associated_user_scope", scope());
        answer.put("associated_user", user);
        return Reply.json(200, answer);
    }

    private String scope() {
        return String.join(",", shopify.app().scopes());
    }

    private long seconds(Instant end) {
        return Duration.between(shopify.clock().instant(), end).toSeconds();
    }

    private static Reply error(int status, String error) {
        return Reply.json(status, Map.of("error", error));
    }
}
