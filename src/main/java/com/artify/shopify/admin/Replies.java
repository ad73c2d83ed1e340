package com.artify.shopify.admin;

import com.artify.shopify.admin.AdminResult.AccessDenied;
import com.artify.shopify.admin.AdminResult.Answered;
import com.artify.shopify.admin.AdminResult.Malformed;
import com.artify.shopify.admin.AdminResult.ShopClosed;
import com.artify.shopify.admin.AdminResult.UserErrors;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Tells the answers of the Admin API apart; most failures come with HTTP 200. */
final class Replies {
    private static final Duration USUAL_WAIT = Duration.ofSeconds(1);
    private static final String DENIED = "ACCESS_DENIED";
    private static final Set<String> TROUBLES =
            Set.of("INTERNAL_SERVER_ERROR", "TIMEOUT", "SERVICE_UNAVAILABLE");

    private Replies() {}

    /** Reads an answer; its body is missing where it was no JSON. */
    static Reply read(int status, Optional<Duration> retryAfter, JsonNode body) {
        return switch (status) {
            case 200 -> answer(body);
            case 401 -> new Reply.Unauthorized();
            case 402, 403, 404, 423 -> settled(new ShopClosed<>(status));
            case 429 -> new Reply.Throttled(retryAfter.orElse(USUAL_WAIT));
            case 408 -> new Reply.Trouble(true);
            default ->
                    status >= 400 && status < 500
                            ? settled(new Malformed<>("status " + status))
                            : new Reply.Trouble(true);
        };
    }

    private static Reply answer(JsonNode body) {
        JsonNode data = body.path("data");
        List<JsonNode> errors = elements(body.path("errors"));
        Set<String> codes = errors.stream().map(Replies::code).collect(Collectors.toSet());
        if (codes.contains("THROTTLED")) {
            return new Reply.Throttled(wait(body));
        }
        if (codes.contains("SHOP_INACTIVE")) {
            return settled(new ShopClosed<>(403));
        }
        if (codes.stream().anyMatch(TROUBLES::contains)) {
            return new Reply.Trouble(true);
        }
        if (!data.isObject() && errors.isEmpty()) {
            return new Reply.Trouble(true);
        }
        boolean nothing = elements(data).stream().allMatch(JsonNode::isNull);
        if (nothing && codes.contains(DENIED)) {
            return settled(new AccessDenied<>(messages(errors)));
        }
        if (!data.isObject() || !codes.stream().allMatch(DENIED::equals)) {
            return settled(new Malformed<>(messages(errors)));
        }
        List<UserError> userErrors = userErrors(data);
        return settled(
                userErrors.isEmpty()
                        ? new Answered<>(data, errors.stream().map(Replies::path).toList())
                        : new UserErrors<>(userErrors, data));
    }

    private static Reply settled(AdminResult<JsonNode> result) {
        return new Reply.Settled(result);
    }

    private static Duration wait(JsonNode body) {
        Optional<ThrottleStatus> status = ThrottleStatus.in(body);
        double lacking =
                ThrottleStatus.requestedCost(body).orElse(0)
                        - status.map(ThrottleStatus::currentlyAvailable).orElse(0.0);
        return status.filter(known -> lacking > 0)
                .map(known ->
                        Duration.ofMillis((long) Math.ceil(lacking / known.restoreRate() * 1000)))
                .orElse(USUAL_WAIT);
    }

    private static List<UserError> userErrors(JsonNode data) {
        List<UserError> found = new ArrayList<>();
        for (JsonNode payload : elements(data)) {
            for (JsonNode error : elements(payload.path("userErrors"))) {
                found.add(
                        new UserError(
                                elements(error.path("field")).stream()
                                        .map(part -> part.asString(""))
                                        .toList(),
                                error.path("code").asString("UNKNOWN"),
                                error.path("message").asString("")));
            }
        }
        return found;
    }

    private static String code(JsonNode error) {
        return error.path("extensions").path("code").asString("UNKNOWN");
    }

    private static String path(JsonNode error) {
        return elements(error.path("path")).stream()
                .map(part -> part.asString(""))
                .collect(Collectors.joining("."));
    }

    private static String messages(List<JsonNode> errors) {
        return errors.stream()
                .map(error -> code(error) + ": " + error.path("message").asString(""))
                .collect(Collectors.joining("; "));
    }

    /** The values of an array or object; of anything else none. */
    private static List<JsonNode> elements(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false).toList();
    }
}
