package com.artify.shopify.admin;

import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

/** What an answer's {@code extensions.cost} says of the shop's bucket; points, and a second. */
record ThrottleStatus(double maximumAvailable, double currentlyAvailable, double restoreRate) {
    static Optional<ThrottleStatus> in(JsonNode answer) {
        JsonNode status = cost(answer).path("throttleStatus");
        ThrottleStatus read =
                new ThrottleStatus(
                        status.path("maximumAvailable").asDouble(0),
                        status.path("currentlyAvailable").asDouble(0),
                        status.path("restoreRate").asDouble(0));
        return read.maximumAvailable() > 0 && read.restoreRate() > 0
                ? Optional.of(read)
                : Optional.empty();
    }

    /** What Shopify asks for before it knows what a call really costs. */
    static OptionalDouble requestedCost(JsonNode answer) {
        double cost = cost(answer).path("requestedQueryCost").asDouble(0);
        return cost > 0 ? OptionalDouble.of(cost) : OptionalDouble.empty();
    }

    private static JsonNode cost(JsonNode answer) {
        return answer.path("extensions").path("cost");
    }
}
