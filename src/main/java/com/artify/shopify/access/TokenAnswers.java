package com.artify.shopify.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads the answers of Shopify's token endpoint; empty if they lack what they must have. */
final class TokenAnswers {
    /** What Shopify documents, for answers to a renewal that do not say it. */
    private static final Duration USUAL_LIFE = Duration.ofHours(1);

    private TokenAnswers() {}

    static Optional<OfflineGrant> offline(JsonNode answer, Instant now) {
        Optional<String> refreshToken = text(answer, "refresh_token");
        Optional<Instant> expires =
                time(answer, "expires_in", now)
                        .or(() -> refreshToken.map(token -> now.plus(USUAL_LIFE)));
        return text(answer, "access_token")
                .map(token ->
                        new OfflineGrant(
                                token,
                                answer.path("scope").asString(""),
                                expires,
                                refreshToken,
                                time(answer, "refresh_token_expires_in", now)));
    }

    static Optional<ShopifyUser> user(JsonNode answer) {
        JsonNode user = answer.path("associated_user");
        long id = user.path("id").asLong(0);
        return id <= 0
                ? Optional.empty()
                : Optional.of(
                        new ShopifyUser(
                                id,
                                name(user),
                                text(user, "email")
                                        .filter(email ->
                                                user.path("email_verified").asBoolean(false))
                                        .map(email -> email.toLowerCase(Locale.ROOT)),
                                user.path("account_owner").asBoolean(false),
                                text(user, "locale").map(Locale::forLanguageTag),
                                user.path("collaborator").asBoolean(false)));
    }

    private static String name(JsonNode user) {
        return Stream.of(text(user, "first_name"), text(user, "last_name"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static Optional<Instant> time(JsonNode answer, String field, Instant now) {
        long seconds = answer.path(field).asLong(0);
        return seconds > 0 ? Optional.of(now.plusSeconds(seconds)) : Optional.empty();
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field).asString("").strip()).filter(text -> !text.isEmpty());
    }
}
